/**
 * Programs of the system that some tests ask for a second opinion. `npm test` installs what is missing where it can;
 * where it cannot, those tests are skipped, and counted as skipped.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type ToolName = 'CHROMIUM' | 'POPPLER' | 'QPDF' | 'MUTOOL' | 'ZBAR' | 'HUNSPELL' | 'OPENSSL' | 'ZEEP' | 'SOFTHSM'
type Tool = {
  readonly commands: readonly string[]
  readonly file?: string
  readonly packages: readonly string[]
  readonly layer: string
}

export const tools: Readonly<Record<ToolName, Tool>> = {
  CHROMIUM: {
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium'],
    layer: 'journeys in a browser',
  },
  POPPLER: { commands: ['pdfsig'], packages: ['poppler-utils'], layer: 'seals and text of PDFs (pdfsig, pdftotext)' },
  QPDF: { commands: ['qpdf'], packages: ['qpdf'], layer: 'structure of PDFs (qpdf)' },
  MUTOOL: { commands: ['mutool'], packages: ['mupdf-tools'], layer: 'seals of PDFs (mutool)' },
  ZBAR: { commands: ['zbarimg'], packages: ['zbar-tools'], layer: 'QR codes (zbarimg)' },
  HUNSPELL: {
    commands: ['hunspell'],
    file: '/usr/share/hunspell/mn_MN.dic',
    packages: ['hunspell', 'hunspell-mn'],
    layer: 'spelling',
  },
  OPENSSL: { commands: ['openssl'], packages: ['openssl'], layer: 'signatures (openssl)' },
  ZEEP: {
    commands: ['python3'],
    file: '/usr/lib/python3/dist-packages/zeep/__init__.py',
    packages: ['python3-zeep'],
    layer: 'SOAP (zeep)',
  },
  SOFTHSM: { commands: ['softhsm2-util'], packages: ['softhsm2'], layer: 'keys in a security module (SoftHSM2)' },
}

/** The path of a tool's program, or nothing when the machine does not have it. */
export function toolPath(name: ToolName): string | undefined {
  const { commands, file } = tools[name]
  if (file && !existsSync(file)) return undefined
  return commands.map(whereIs).find((path) => path !== undefined)
}

/** What a test says in `skip`: false where the tool is there, else why it is skipped. */
export function withoutTool(name: ToolName): string | false {
  return toolPath(name) ? false : `${tools[name].packages.join(' and ')} not installed`
}

export function whereIs(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs what is missing with apt, where there is apt and the right to use it; says what is left out after all. */
export function installTools(say: (line: string) => void): void {
  const missing = missingTools()
  if (missing.length === 0) return
  const apt = aptCommand()
  if (apt) {
    const packages = missing.flatMap((name) => tools[name].packages)
    say(`Installing ${packages.join(', ')} …`)
    run([...apt, 'update', '-q'])
    // One at a time: a package that this system does not have must not keep the others out.
    for (const name of packages) run([...apt, 'install', '-y', '-q', '--no-install-recommends', name])
  }
  for (const name of missingTools()) say(`Skipped: ${tools[name].layer} (${withoutTool(name)}).`)
}

export function missingTools(): ToolName[] {
  return (Object.keys(tools) as ToolName[]).filter((name) => !toolPath(name))
}

function aptCommand(): string[] | undefined {
  if (!whereIs('apt-get')) return undefined
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120']
  if (process.getuid?.() === 0) return quietly
  return whereIs('sudo') && run(['sudo', '-n', 'true']) ? ['sudo', '-n', ...quietly] : undefined
}

const runMsMax = 10 * 60_000

function run([command, ...args]: readonly string[]): boolean {
  return spawnSync(command!, args, { stdio: 'ignore', timeout: runMsMax }).status === 0
}
