/** A person's documents and applications as they saw them last, sealed; and the PDFs of the documents. */
import { fromBase64, toBase64 } from './kept/base64.ts'
import { respond, splitLanguage, stamped, type World } from './world.ts'

type Kept = {
  readonly path: string
  readonly at: string
  readonly type: string
  readonly disposition?: string
  /** Markup as it is, anything else as base64. */
  readonly body: string
}
type Listed = Pick<Kept, 'path' | 'at'>

const own = /^\/(documents|applications)(\/[0-9a-f-]{36})?$/
const document = /^\/documents\/[0-9a-f-]{36}$/
const pdf = /^\/documents\/[0-9a-f-]{36}\/pdf$/
const pagesMax = 60
const bytesMax = 3_000_000
const list = 'list'

/** Whether the page is one a person takes along. */
function isOwnPage(world: World, pathname: string): boolean {
  const { path } = splitLanguage(world, pathname)
  return own.test(path) || pdf.test(path)
}

/** Keeps the page as it was shown; with a document its PDF and the list it is found by. */
export async function keepOwnPage(world: World, { pathname, search }: URL, shown: Response): Promise<void> {
  if (search || !isOwnPage(world, pathname)) return
  await keep(world, pathname, shown)
  if (!document.test(splitLanguage(world, pathname).path)) return
  const listed = (await world.drawer.get<Listed[]>('pages', list)) ?? []
  const parts = [`${pathname}/pdf`, pathname.slice(0, pathname.lastIndexOf('/'))]
  for (const part of parts)
    if (!listed.some(({ path }) => path === part)) await keep(world, part, await fetch(part, { redirect: 'error' }))
}

async function keep({ drawer, clock }: World, path: string, shown: Response): Promise<void> {
  if (!shown.ok) return
  const type = shown.headers.get('Content-Type') ?? ''
  const body = type.startsWith('text/html') ? await shown.text() : toBase64(new Uint8Array(await shown.arrayBuffer()))
  if (body.length > bytesMax) return
  const at = clock.now().toISOString()
  const disposition = shown.headers.get('Content-Disposition')
  await drawer.put('pages', path, { path, at, type, body, ...(disposition ? { disposition } : {}) } satisfies Kept)
  const others = ((await drawer.get<Listed[]>('pages', list)) ?? []).filter((one) => one.path !== path)
  const listed = [{ path, at }, ...others]
  for (const { path } of listed.slice(pagesMax)) await drawer.remove('pages', path)
  await drawer.put('pages', list, listed.slice(0, pagesMax))
}

/** The page as it was when the person last saw it, with the time of that; a PDF as it is. */
export async function ownPageKept(world: World, { pathname, search }: URL): Promise<Response | undefined> {
  if (search) return undefined
  const found = await world.drawer.get<Kept>('pages', pathname)
  if (!found) return undefined
  const { at, type, body, disposition } = found
  if (type.startsWith('text/html')) return respond(world, stamped(world, body, { at, pathname }))
  return respond(world, fromBase64(body), 200, {
    'Content-Type': type,
    ...(disposition ? { 'Content-Disposition': disposition } : {}),
  })
}
