/**
 * What the browser fetches beside pages: one stylesheet (and one of pictures for the few pages that have any), two fonts, the sign, small scripts. Made once at start, named by
 * their content so that they can be kept for ever, and compressed once, when first asked for.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'
import { codingFor } from './coding.ts'
import { makeWorkerScript, type WorkerSettings } from './worker-script.ts'

export type Served = { readonly body: Buffer; readonly headers: Record<string, string> }
export type Assets = {
  /** The address of an asset by its plain name. */
  readonly url: (name: string) => string
  readonly serve: (name: string, acceptEncoding: string | undefined) => Served | undefined
  /** An asset of text, to be put into a page. */
  readonly textOf: (name: string) => string
  /** Bytes as sent with brotli, for the budget. */
  readonly bytesOf: (name: string) => number
  /** The script of the service worker; it knows every asset, and what else it is given. */
  readonly workerScript: (settings: WorkerSettings) => Promise<Buffer>
}
type Made = {
  readonly plain: Buffer
  readonly br?: () => Buffer
  readonly gz?: () => Buffer
  readonly type: string
  readonly fingerprinted: string
}

const styles = fileURLToPath(new URL('styles/', import.meta.url))
const scripts = fileURLToPath(new URL('../../browser/', import.meta.url))

/** Makes them; of the scripts only those of `only`, where it is given. */
export async function openAssets({
  nationFolder,
  only,
}: {
  nationFolder: string
  only?: readonly string[]
}): Promise<Assets> {
  const font = (name: string) => readFileSync(join(nationFolder, 'fonts', name))
  const fonts = new Map(
    ['text-regular.woff2', 'text-semibold.woff2'].map((name) => [name, make(name, font(name), 'font/woff2')]),
  )
  const css = await stylesheet(nationFolder)
  const faces = ['regular', 'semibold']
    .map(
      (weight) =>
        `@font-face{font-family:Text;font-weight:${weight === 'regular' ? 400 : 600};font-display:swap;src:url(/assets/${fonts.get(`text-${weight}.woff2`)!.fingerprinted}) format("woff2")}`,
    )
    .join('')
  const made = new Map<string, Made>([
    ...fonts,
    ['app.css', make('app.css', Buffer.from(faces + css), 'text/css; charset=utf-8')],
    ['plain.css', make('plain.css', Buffer.from(css), 'text/css; charset=utf-8')],
    ['figures.css', make('figures.css', Buffer.from(await figures()), 'text/css; charset=utf-8')],
    ['icon.svg', make('icon.svg', Buffer.from(sign), 'image/svg+xml')],
    ...(await bundles(only)),
  ])
  const byName = new Map([...made.values()].map((asset) => [asset.fingerprinted, asset]))
  return {
    url: (name) => {
      const asset = made.get(name)
      if (!asset) throw new Error(`there is no asset ${name}`)
      return `/assets/${asset.fingerprinted}`
    },
    serve: (name, acceptEncoding) => {
      const asset = byName.get(name)
      return asset && represent(asset, acceptEncoding ?? '')
    },
    workerScript: (settings) => {
      const assets = Object.fromEntries(
        [...made].map(([name, { fingerprinted }]) => [name, `/assets/${fingerprinted}`]),
      )
      return makeWorkerScript(nationFolder, { ...settings, assets })
    },
    textOf: (name) => made.get(name)?.plain.toString('utf8') ?? '',
    bytesOf: (name) => made.get(name)?.br?.().length ?? made.get(name)?.plain.length ?? 0,
  }
}

const sign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="9" fill="#073566"/><path d="M10 34 23 26 37 15" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="10" cy="34" r="5" fill="#fff"/><circle cx="23" cy="26" r="6" fill="#fff"/><circle cx="37" cy="15" r="7" fill="#ffcb3d"/></svg>'

async function stylesheet(nationFolder: string): Promise<string> {
  const own = readdirSync(styles)
    .filter((name) => /^\d.*\.css$/.test(name))
    .sort()
    .map((name) => readFileSync(join(styles, name), 'utf8'))
  return minified([readFileSync(join(nationFolder, 'theme.css'), 'utf8'), ...own].join('\n'))
}

/** Pages with pictures bring it themselves, so that all others are lighter. */
async function figures(): Promise<string> {
  return minified(readFileSync(join(styles, 'figures.css'), 'utf8'))
}

async function minified(css: string): Promise<string> {
  return (await transform(css, { loader: 'css', minify: true, target: 'chrome90' })).code
}

async function bundles(only?: readonly string[]): Promise<[string, Made][]> {
  const entries = readdirSync(scripts).filter(
    (name) => name.endsWith('.ts') && (!only || only.includes(name.slice(0, -'.ts'.length))),
  )
  return Promise.all(
    entries.map(async (name): Promise<[string, Made]> => {
      const { outputFiles } = await build({
        entryPoints: [join(scripts, name)],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2020',
        write: false,
        legalComments: 'none',
        plugins: [withoutKanji, withoutNode],
      })
      const out = name.replace(/\.ts$/, '.js')
      return [out, make(out, Buffer.from(outputFiles[0]!.contents), 'text/javascript; charset=utf-8')]
    }),
  )
}

/** Two thirds of the QR reader are a table for Japanese kanji mode, which no document of ours uses. */
const withoutKanji: Plugin = {
  name: 'without-kanji',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]jsQR\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/(exports\.shiftJISTable = )\{[^}]*\}/, '$1{}'),
    })),
}

/** Of the kernel a page takes what is pure; the machine's own modules beside that are left out. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node', sideEffects: false }))
    onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {}' }))
  },
}

function make(name: string, plain: Buffer, type: string): Made {
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 10)
  const fingerprinted = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  return type.startsWith('font/')
    ? { plain, type, fingerprinted }
    : { plain, br: once(() => brotliCompressSync(plain)), gz: once(() => gzipSync(plain)), type, fingerprinted }
}

/** Made when it is first wanted: compressing all of them takes a third of a second of every start. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

function represent({ plain, br, gz, type }: Made, accept: string): Served {
  const coding = br && gz ? codingFor(accept) : undefined
  const body = coding === 'br' ? br!() : coding === 'gzip' ? gz!() : plain
  return {
    body,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      'Content-Length': String(body.length),
      ...(coding ? { 'Content-Encoding': coding } : {}),
    },
  }
}
