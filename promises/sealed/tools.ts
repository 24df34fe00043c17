/** What programs of others, who know nothing of us, say about a sealed PDF. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Anchors, openSeal, toBase64 } from '#verify'
import { rangeOf, sealIn } from '../../test/forgeries/forging.ts'
import { type ToolName, toolPath, withoutTool } from '../../test/system-tools.ts'

const tools: readonly ToolName[] = ['POPPLER', 'QPDF', 'MUTOOL', 'OPENSSL']

/** Throws where one of them is not there. */
export function needTools(): void {
  for (const tool of tools) if (!toolPath(tool)) throw new Error(String(withoutTool(tool)))
}

/** By name, whether each finds it sound: the seal, the structure, and the time-stamp. */
export async function findings(
  pdf: Buffer,
  { anchors, folder, at }: { anchors: Anchors; folder: string; at: Date },
): Promise<Readonly<Record<string, boolean>>> {
  const write = (name: string, bytes: Uint8Array | string) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const [start, end] = rangeOf(pdf)
  const { signature, token } = openSeal(sealIn(pdf))
  const file = write('sealed.pdf', pdf)
  const content = write('content.bin', Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]))
  const files = { seal: write('seal.der', sealIn(pdf)), token: write('token.der', token!) }
  const authority = write('authority.pem', anchors.authorities.map(pemOf).join(''))
  const stamping = write('stamping.pem', anchors.timestamping.map(pemOf).join(''))
  const when = ['-attime', String(Math.floor(at.getTime() / 1000) + 1)]
  const cms = ['cms', '-verify', '-binary', '-inform', 'DER', '-purpose', 'any', '-in', files.seal, '-content', content]
  const ts = ['ts', '-verify', '-token_in', '-in', files.token, '-data', write('signature.bin', signature)]
  const seals = await run('POPPLER', [file])
  const signed = await run('MUTOOL', ['sign', '-v', file])
  return {
    pdfsig: /Signature is Valid/.test(seals.told) && /Total document signed/.test(seals.told),
    mutool: /unchanged since signing/.test(signed.told),
    qpdf: (await run('QPDF', ['--check', file])).code === 0,
    openssl:
      (await run('OPENSSL', [...cms, '-CAfile', authority, ...when, '-out', join(folder, 'out.bin')])).code === 0,
    'openssl ts': /OK/.test((await run('OPENSSL', [...ts, '-CAfile', stamping, ...when])).told),
  }
}

function pemOf(certificate: Uint8Array): string {
  const base64 = toBase64(certificate).replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`
}

async function run(tool: ToolName, args: readonly string[]): Promise<{ code: number; told: string }> {
  const child = spawn(toolPath(tool)!, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  const hear = (part: string) => {
    told += part
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, told }
}
