/** A security module in software (SoftHSM2) with a fresh token, where the machine has it and a compiler for its binding. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toolPath, withoutTool } from '../system-tools.ts'

const library = '/usr/lib/softhsm/libsofthsm2.so'
const binding = fileURLToPath(new URL('../../node_modules/pkcs11js', import.meta.url))
const built = join(binding, 'build/Release/pkcs11.node')
const nodeHeaders = fileURLToPath(
  new URL(`../../node_modules/node-${process.platform}-${process.arch}`, import.meta.url),
)

export type SecurityModule = {
  readonly address: { readonly module: string; readonly token: string; readonly pin: string }
  readonly close: () => void
}

/** Why there is no security module here, or false. The package that speaks to it is built if it was not yet. */
export function withoutSecurityModule(): string | false {
  const absent = withoutTool('SOFTHSM') || (existsSync(library) ? false : `no ${library}`)
  if (absent) return absent
  if (!existsSync(built)) build()
  return existsSync(built) ? false : 'pkcs11js cannot be built here'
}

function build(): void {
  if (!existsSync(nodeHeaders)) return
  const args = ['rebuild', 'pkcs11js', '--ignore-scripts=false', `--nodedir=${nodeHeaders}`]
  spawnSync('npm', args, { cwd: join(binding, '../..'), stdio: 'ignore', timeout: 120_000 })
}

/** A token that was never used; its folder is named to the library by the environment of this process. */
export function openSecurityModule(): SecurityModule {
  const folder = mkdtempSync(join(tmpdir(), 'token-'))
  const tokens = join(folder, 'tokens')
  mkdirSync(tokens)
  const configuration = join(folder, 'softhsm2.conf')
  writeFileSync(configuration, `directories.tokendir = ${tokens}\nlog.level = ERROR\n`)
  process.env.SOFTHSM2_CONF = configuration
  const pin = '246810'
  const args = ['--init-token', '--free', '--label', 'platform', '--pin', pin, '--so-pin', pin]
  const { status, stderr } = spawnSync(toolPath('SOFTHSM')!, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`softhsm2-util: ${stderr}`)
  const close = () => rmSync(folder, { recursive: true, force: true })
  return { address: { module: library, token: 'platform', pin }, close }
}
