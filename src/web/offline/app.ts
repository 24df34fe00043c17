/** What makes the site an app on a phone: its manifest, its signs, and the script that answers without a network. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inLanguage, Refusal } from '#kernel'
import { type C, type Edge, type RouteAdder, withLanguage } from '../edge.ts'
import { routes } from '../routes.ts'
import { securityHeaders } from '../security.ts'
import { codingFor } from '../ui/coding.ts'
import { iconPng } from './icon-png.ts'

const dayCache = 'public, max-age=86400'
const themeColour = '#073566'
const ground = '#ffffff'
const looks = {
  'sign-192': { size: 192, maskable: false },
  'sign-512': { size: 512, maskable: false },
  'sign-maskable': { size: 512, maskable: true },
} as const
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

export const appRoutes: RouteAdder = (app, { edge }) => {
  const icons = new Map<string, Buffer>()
  const iconOf = (name: keyof typeof looks) => {
    const known = icons.get(name) ?? iconPng(looks[name])
    icons.set(name, known)
    return known
  }
  let script: Promise<Script> | undefined

  app.get(routes.manifest, (c) =>
    c.body(JSON.stringify(manifest(edge, c.var.language)), 200, {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': dayCache,
    }),
  )
  app.get(routes.appIcon(':name'), (c) => {
    const name = (c.req.param('name') ?? '').replace(/\.png$/, '')
    if (!Object.hasOwn(looks, name)) throw new Refusal('web/not-found')
    const body = Uint8Array.from(iconOf(name as keyof typeof looks))
    return c.body(body, 200, { 'Content-Type': 'image/png', 'Cache-Control': dayCache })
  })
  app.get(routes.worker, async (c) => {
    script ??= makeScript(edge)
    return scriptAnswer(c, await script)
  })
}

function manifest({ nation: { country }, assets }: Edge, language: string) {
  const icon = (name: string, size: number, purpose: string) => ({
    src: routes.appIcon(`${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const name = inLanguage(country.platform, language)
  return {
    id: routes.home,
    name,
    short_name: name,
    lang: language,
    start_url: withLanguage(routes.home, language, country),
    scope: routes.home,
    display: 'standalone',
    theme_color: themeColour,
    background_color: ground,
    icons: [
      icon('sign-192', looks['sign-192'].size, 'any'),
      icon('sign-512', looks['sign-512'].size, 'any'),
      icon('sign-maskable', looks['sign-maskable'].size, 'maskable'),
      { src: assets.url('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  }
}

type Script = { readonly etag: string; readonly plain: Buffer; readonly br: Buffer; readonly gzip: Buffer }

async function makeScript({ assets, options }: Edge): Promise<Script> {
  const plain = await assets.workerScript({ headers: securityHeaders, demo: options.demo })
  const [br, gzip] = await Promise.all([brotli(plain, quality), gzipped(plain)])
  return { etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`, plain, br, gzip }
}

/** Browsers ask for it anew with every visit, and are told that it is the same. */
function scriptAnswer(c: C, script: Script): Response {
  const coding = codingFor(c.req.header('accept-encoding'))
  const headers = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Service-Worker-Allowed': routes.home,
    Vary: 'Accept-Encoding',
    ETag: script.etag,
    ...(coding ? { 'Content-Encoding': coding } : {}),
  }
  if (c.req.header('if-none-match')?.includes(script.etag)) return c.body(null, 304, headers)
  return c.body(Uint8Array.from(script[coding ?? 'plain']), 200, headers)
}
