/**
 * Who may import whom: kernel ← verify, engine; kernel, verify ← platform; all ← modules ← web, and only the composition root knows all.
 * A module is entered by its face (`#name`), and modules form a DAG in which siblings do not know each other.
 */
import { dirname, join } from 'node:path/posix'
import { importsOf, sourceFiles, type Tree } from './tree.ts'

const base = ['transparency', 'vault', 'identity', 'agencies'] as const
/** Each module with those below it. */
export const modules: Readonly<Record<string, readonly string[]>> = {
  transparency: [],
  vault: ['transparency'],
  identity: ['transparency', 'vault'],
  agencies: ['transparency', 'vault', 'identity'],
  catalogue: base,
  exchange: base,
  documents: base,
  notices: base,
  payments: base,
  appointments: base,
  oversight: [...base, 'exchange', 'notices'],
  alerts: [...base, 'notices'],
  petitions: [...base, 'notices'],
  applications: [...base, 'catalogue', 'exchange', 'documents', 'notices', 'payments', 'appointments'],
  openness: [
    ...[...base, 'catalogue', 'exchange', 'documents', 'notices', 'payments', 'appointments'],
    ...['oversight', 'alerts', 'petitions', 'applications'],
  ],
}
const all = Object.keys(modules)
const pure = ['kernel', 'verify', 'engine']

/** Each layer with what it may import beside itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  verify: ['kernel', 'hands'],
  engine: ['kernel'],
  platform: ['kernel', 'verify'],
  ...Object.fromEntries(Object.entries(modules).map(([name, lower]) => [name, [...pure, 'platform', ...lower]])),
  ui: pure,
  journey: [...pure, 'ui'],
  offline: [...pure, 'ui', 'journey'],
  browser: [...pure, 'sealing'],
  sealing: [],
  report: ['kernel', 'platform', 'ui', 'sealing'],
  web: [...pure, 'platform', ...all, 'ui', 'journey', 'offline'],
  config: ['kernel', 'verify', 'platform'],
  root: [...pure, 'platform', ...all, 'ui', 'web', 'config', 'report'],
  mongolia: pure,
}
const faces = new Set([...pure, 'platform', ...all])

/** Each package with the places that own the need for it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['src/platform/'],
  '@simplewebauthn/server': ['src/modules/identity/'],
  '@noble/curves': ['src/verify/hands/', 'src/report/sealing/'],
  '@noble/hashes': ['src/verify/hands/', 'src/report/sealing/', 'src/browser/report/'],
  cborg: ['src/verify/'],
  fflate: ['src/verify/', 'src/web/'],
  pg: ['src/platform/'],
  pino: ['src/platform/'],
  qrcode: ['src/modules/documents/'],
  esbuild: ['src/web/ui/'],
  hono: ['src/web/'],
  'prom-client': ['src/web/'],
  saxes: ['src/modules/exchange/'],
  jose: ['src/modules/documents/', 'src/web/'],
  jsqr: ['src/browser/'],
  pkcs11js: ['src/platform/'],
  zod: ['src/config.ts', 'src/modules/exchange/', 'src/modules/payments/'],
}

export function layers(tree: Tree): string[] {
  return sourceFiles(tree, /^(src|mongolia)\/(?!services\/cases\/).*\.ts$/).flatMap(([path, text]) =>
    importsOf(text).flatMap((specifier) => {
      const fault = specifier.startsWith('.') || specifier.startsWith('#') ? inside(path, specifier) : ''
      return fault ? [`${path} imports ${specifier}: ${fault}`] : []
    }),
  )
}

function inside(path: string, specifier: string): string {
  const from = layerOf(path)
  const target = specifier.startsWith('#') ? specifier.slice(1) : layerOf(join(dirname(path), specifier))
  if (!from) return 'a file outside every layer'
  if (target === from) return specifier.startsWith('#') ? 'a layer does not enter itself by its face' : ''
  if (!target || !below[from]!.includes(target)) return `${from} may not know ${target || 'that'}`
  if (faces.has(target) && !specifier.startsWith('#')) return `${target} is entered by its face`
  return ''
}

function layerOf(path: string): string {
  const [top, second = '', third = ''] = path.split('/')
  if (top === 'mongolia') return 'mongolia'
  if (top !== 'src') return ''
  if (second === 'modules') return third
  if (second === 'report') return third === 'sealing' ? 'sealing' : 'report'
  if (second === 'web') return third === 'ui' || third === 'journey' ? third : 'web'
  if (second === 'app.ts' || second === 'start.ts' || second === 'sign.ts') return 'root'
  return second === 'config.ts' ? 'config' : second
}

export function packages(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/.*\.ts$/).flatMap(([path, text]) =>
    importsOf(text).flatMap((specifier) => {
      if (/^[.#]/.test(specifier)) return []
      if (specifier.startsWith('node:')) return builtIn(path, specifier)
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
      const owners = homes[name] ?? []
      if (owners.some((owner) => path.startsWith(owner))) return []
      return [`${path} imports ${name}, which belongs to ${owners.join(' and ') || 'nobody'}`]
    }),
  )
}

/** What is pure asks the machine for nothing but hashes and chance. */
function builtIn(path: string, specifier: string): string[] {
  const isPure = pure.includes(layerOf(path))
  return isPure && specifier !== 'node:crypto' ? [`${path} imports ${specifier}: the ${layerOf(path)} is pure`] : []
}

export function faceList(tree: Tree): string[] {
  const { imports } = JSON.parse(tree.get('package.json')!) as { imports: Record<string, string> }
  const known = Object.keys(imports).filter((face) => String(imports[face]).startsWith('./src/modules/'))
  const missing = all.filter((name) => imports[`#${name}`] !== `./src/modules/${name}/index.ts`)
  const unknown = known.filter((face) => !all.includes(face.slice(1)))
  return [
    ...missing.map((name) => `package.json: #${name} does not lead to its face`),
    ...unknown.map((face) => `package.json: ${face} has no place in the DAG of modules`),
  ]
}
