/** Documents to issue in tests, and other people's programs that read what was issued. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IssueRequest, issue, type OpenDocument, openDocument, pdfOf } from '#documents'
import { actingAs, type Context } from '#platform'
import { nation } from '../../mongolia/index.ts'
import { citizen, lifeOf } from './world.ts'

const person = lifeOf('Сарангэрэл')
const agency = nation.agencies.find(({ id }) => id === 'ubeg')!

/** A request for the address reference of Сарангэрэл, each for an application of its own. */
export function issueRequest(ctx: Context, more: Partial<IssueRequest> = {}): IssueRequest {
  const row = (key: string, mn: string, value: string) => ({ key, label: { mn, en: key }, value })
  return {
    applicationId: ctx.ids.uuid(),
    personId: person.id,
    type: 'address-reference',
    sameness: 'address',
    title: { mn: 'Оршин суугаа хаягийн лавлагаа', en: 'Proof of address' },
    agency: { id: agency.id, name: agency.name },
    holder: { name: 'Бат-Эрдэнэ Сарангэрэл', registerNumber: person.registerNumber },
    rows: [
      row('aimagCityName', 'Аймаг, нийслэл', 'Улаанбаатар'),
      row('soumDistrictName', 'Сум, дүүрэг', 'Сонгинохайрхан'),
      row('fullAddress', 'Хаяг бүтнээр', 'Улаанбаатар, Сонгинохайрхан, 32-р хороо, Баянхошуу 12-р гудамж, 34 тоот'),
    ],
    sources: [{ register: { mn: 'Иргэний улсын бүртгэл', en: 'Civil register' }, at: ctx.clock.now() }],
    validUntil: '2026-12-24',
    bound: 'holder',
    ...more,
  }
}

export type Issued = { readonly document: OpenDocument; readonly pdf: Buffer }

/** Issues it and gives the PDF as its owner gets it. */
export async function issued(ctx: Context, more: Partial<IssueRequest> = {}): Promise<Issued> {
  const { id, personId } = await issue(ctx, issueRequest(ctx, more))
  const owner = actingAs(ctx, citizen(person.given))
  const document = await openDocument(owner, { id, personId })
  return { document, pdf: Buffer.from(await pdfOf(owner, { id, personId })) }
}

export type Folder = {
  readonly write: (name: string, bytes: Uint8Array) => string
  readonly read: (name: string) => Buffer
  /** Runs a program there: what it put out, what it said with its complaints, and how it ended. */
  readonly run: (command: string, ...args: string[]) => { out: string; said: string; status: number | null }
  readonly remove: () => void
}

/** A folder for files that programs of the system read. */
export function toolFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'document-'))
  return {
    write: (name, bytes) => {
      writeFileSync(join(path, name), bytes)
      return join(path, name)
    },
    read: (name) => readFileSync(join(path, name)),
    run: (command, ...args) => {
      const { stdout, stderr, status } = spawnSync(command, args, {
        cwd: path,
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 2 ** 26,
      })
      return { out: stdout, said: `${stdout}${stderr}`, status }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** Where the seal stands: its hexadecimal digits, and the bytes it does not speak of. */
export function sealPlace(pdf: Buffer): { start: number; end: number } {
  const [, start, end] = /\/ByteRange \[0 (\d+) (\d+) \d+\]/.exec(pdf.toString('latin1'))!.map(Number) as [
    number,
    number,
    number,
  ]
  return { start, end }
}
