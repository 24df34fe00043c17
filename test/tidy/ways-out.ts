/**
 * The one way out: only `src/platform/outgoing.ts` opens a connection to somewhere else. What runs in the person's own
 * browser asks the platform it came from, and the database is reached by its own driver.
 */
import { codeOf, importsOf, sourceFiles, type Tree } from './tree.ts'

const home = 'src/platform/outgoing.ts'
const inTheBrowser = /^src\/(browser|offline)\//
/** Modules that can open a connection, with what of them is harmless: types, and waiting to be connected to. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'node:http': ['createServer', 'IncomingMessage', 'ServerResponse', 'IncomingHttpHeaders'],
  'node:https': [],
  'node:http2': [],
  'node:net': ['AddressInfo', 'isIP', 'BlockList'],
  'node:tls': [],
  'node:dgram': [],
  'node:dns': [],
  undici: [],
}
const globals =
  /(?<![.\w$])(?:globalThis\.)?(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b)|\bglobalThis\.fetch\b/

export function oneWayOut(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/.*\.ts$/).flatMap(([path, text]) => {
    if (path === home || inTheBrowser.test(path)) return []
    const code = codeOf(text)
    const isItsOwn = /\b(?:let|const) (?:fetch\b|\{[^}]*\bfetch\b)/.test(code) // a variable of that name is not the global one
    return [
      ...importsOf(text).flatMap((specifier) => takenFrom(code, specifier).map((name) => `${path} takes ${name}`)),
      ...(!isItsOwn && globals.test(code) ? [`${path} asks the world by itself`] : []),
    ].map((fault) => `${fault}: the one way out is ${home}`)
  })
}

/** What a file imports of a module that can open a connection, beside what is harmless. */
function takenFrom(code: string, specifier: string): string[] {
  const [module = ''] = specifier.startsWith('node:') ? specifier.split('/') : [nodeName(specifier)]
  const allowed = harmless[module]
  if (!allowed) return []
  const quoted = specifier.replaceAll('/', '\\/')
  const lists = code.matchAll(new RegExp(`import\\s+(?:type\\s+)?([^'";]*?)\\s+from\\s+'${quoted}'`, 'g'))
  const names = [...lists].flatMap(([, list = '']) => namesIn(list))
  if (names.length === 0) return [`${specifier} as a whole`]
  return names.filter((name) => !allowed.includes(name)).map((name) => `${name} of ${specifier}`)
}

/** `http` is `node:http`. */
function nodeName(specifier: string): string {
  return `node:${specifier}` in harmless ? `node:${specifier}` : specifier
}

function namesIn(list: string): string[] {
  if (!list.startsWith('{')) return [list] // a default or `* as`: all of it
  return list
    .replace(/[{}]/g, '')
    .split(',')
    .map(
      (one) =>
        one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]!,
    )
    .filter(Boolean)
}
