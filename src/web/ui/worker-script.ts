/**
 * Makes the script of the service worker: the engine, the pages of a form and the nation's own rules in one file. What
 * only the server has (files, its random numbers) is left out or put in while it is made.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { iconShapes } from './icon.ts'

export type WorkerSettings = Readonly<Record<string, unknown>>

const source = fileURLToPath(new URL('../../', import.meta.url))
const icons = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons')
/** The words that pages drawn on the device are made of. */
const areas = /^(frame|home|journey|apply|question|offline|search|service)\.json$/
/** Where the names of the signs that such pages show can stand. */
const drawing = ['web/ui', 'web/journey', 'offline']

/** The worker's script for a nation. */
export async function makeWorkerScript(nationFolder: string, settings: WorkerSettings): Promise<Buffer> {
  const entry = `
    import { country } from ${JSON.stringify(join(nationFolder, 'country.ts'))}
    import { startOfflineWorker } from ${JSON.stringify(join(source, 'offline/worker.ts'))}
    startOfflineWorker(self, { country, words: ${JSON.stringify(wordsIn(nationFolder))} }, ${JSON.stringify(settings)})`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [withoutServer],
  })
  return Buffer.from(outputFiles[0]!.contents)
}

function wordsIn(nationFolder: string): Record<string, Record<string, string>> {
  const languages = readdirSync(join(nationFolder, 'text'), { withFileTypes: true }).filter((one) => one.isDirectory())
  return Object.fromEntries(languages.map(({ name }) => [name, wordsOf(join(nationFolder, 'text', name))]))
}

function wordsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => areas.test(name))
      .flatMap((name) => {
        const texts = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>
        return Object.entries(texts).map(([key, text]) => [`${name.slice(0, -'.json'.length)}.${key}`, text])
      }),
  )
}

const withoutServer: Plugin = {
  name: 'without-server',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(node:|esbuild$)/ }, ({ path }) => ({ path, namespace: 'server', sideEffects: false }))
    onLoad({ filter: /.*/, namespace: 'server' }, ({ path }) => ({ contents: stubs[path] ?? stubs.other! }))
    onLoad({ filter: /[\\/]web[\\/]ui[\\/]icon\.ts$/ }, () => ({
      contents: iconModule(),
      loader: 'ts',
      resolveDir: source,
    }))
    onLoad({ filter: /[\\/]web[\\/]ui[\\/]assets\.ts$/ }, () => ({ contents: 'export const openAssets = undefined' }))
  },
}

/** What stands where a module of the server would: chance from the browser, and nothing else. */
const stubs: Readonly<Record<string, string>> = {
  'node:crypto': `
    export const randomBytes = (count) => crypto.getRandomValues(new Uint8Array(count))
    export const randomInt = () => { throw new Error('the device draws no digits') }`,
  other: 'module.exports = {}',
}

/** The module of signs with those in it whose names stand anywhere in what draws. */
function iconModule(): string {
  const names = new Set(
    drawing.flatMap((folder) =>
      readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|examples/.test(file))
        .flatMap((file) => [...readFileSync(join(source, folder, file), 'utf8').matchAll(/'([a-z][a-z0-9-]+)'/g)])
        .map(([, name]) => name!),
    ),
  )
  const there = new Set(readdirSync(icons))
  const shapes = [...names].filter((name) => there.has(`${name}.svg`)).map((name) => [name, iconShapes(name)])
  return `
    import { nothing, trusted } from '#kernel'
    const shapes = ${JSON.stringify(Object.fromEntries(shapes))}
    export const icon = (name) => shapes[name]
      ? trusted('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">' + shapes[name] + '</svg>')
      : nothing`
}
