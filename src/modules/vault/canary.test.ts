/** What registers say is marked, goes through the whole platform, and is then looked for in every column of every table. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serviceIn } from '#catalogue'
import { openDocument } from '#documents'
import type { ExchangePort } from '#exchange'
import { personById } from '#identity'
import { type Database, Sql, sql, transact } from '#platform'
import { lifeOf, type NationWorld, nationWorld, work } from '../../../test/contracts/world.ts'
import { correction, office, onDesk } from '../../../test/office/desk.ts'
import { applicationOf, offerFor, openCase, submitApplication } from '../applications/index.ts'

const name = 'Сарангэрэл'
const { id: personId } = lifeOf(name)
const mark = 'Канарбалгас'

let world: NationWorld
let marked = 0
before(async () => {
  world = await nationWorld()
  const { exchange } = world.ctx.outside
  Object.assign(world.ctx.outside, { exchange: marking(exchange) })
})
after(() => world.close())

/** The exchange with every word of an answer marked; numbers, dates and codes stay, since rules decide on them. */
function marking(port: ExchangePort): ExchangePort {
  return {
    ...port,
    send: async (request) => {
      const answer = await port.send(request)
      return answer.kind === 'answer' ? { ...answer, body: markedIn(answer.body) } : answer
    },
  }
}

function markedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markedIn)
  if (typeof value === 'string' && /^\p{Lu}\p{Ll}{3,}/u.test(value)) return `${mark}-${++marked}`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markedIn(inner)]))
}

/** The marks as text, as bytes in hexadecimal, and in base64 wherever they begin. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift && 4, -4),
  )
  return [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), bytes.toString('hex'), ...base64]
}

/** Every `schema.table` that holds the text in any form, in any column. */
async function tablesWith(database: Database, text: string): Promise<string[]> {
  const tables = await database.many<{ name: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`)
  assert.ok(tables.length > 30, 'the walk sees the tables')
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await database.many<{ row: string }>(new Sql([`select t::text as row from ${name} t`], []))
    if (rows.some(({ row }) => formsOf(text).some((form) => row.includes(form)))) found.push(name)
  }
  return found
}

test('the walk finds what lies in plain, whatever it is written in', async () => {
  await world.database.script(`
    create table public.leak (a text, b bytea, c jsonb, d text[]);
    create table public.leak_bytes (b bytea);
    create table public.leak_base64 (b text);
    insert into public.leak (c) values ('{"deep": ["x ${mark}-0"]}');
    insert into public.leak_bytes values (convert_to('y ${mark}-0', 'UTF8'));
    insert into public.leak_base64 values (encode(convert_to('zz ${mark}-0', 'UTF8'), 'base64'))`)
  assert.deepEqual(await tablesWith(world.database, mark), ['public.leak', 'public.leak_base64', 'public.leak_bytes'])
  await world.database.script('drop table public.leak, public.leak_bytes, public.leak_base64')
})

test('what registers said lies nowhere in plain: not after a form, a document, a case on a desk', async () => {
  const mine = world.as(name)
  const service = serviceIn(mine, 'address-reference')
  const person = await personById(mine, personId)
  await offerFor(mine, { service, person, form: {} })
  const { applicationId } = await transact(mine, (ctx) =>
    submitApplication(ctx, { key: 'marked', serviceId: service.id, answers: {}, language: 'mn' }),
  )
  await work(world)
  const { documentId } = await applicationOf(mine, { id: applicationId, personId })
  const { record } = await openDocument(mine, { id: documentId!, personId })
  assert.ok(JSON.stringify(record).includes(mark), 'the marks went through')

  const officer = world.officerAt(office)
  const caseId = await onDesk(world, officer, { answers: correction })
  const opened = await openCase(officer, caseId)
  assert.ok(JSON.stringify(opened).includes(mark), 'the officer sees them')
  await work(world)

  assert.deepEqual(await tablesWith(world.database, mark), [])
})
