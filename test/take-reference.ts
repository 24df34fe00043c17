/** Taking a reference as a person without script does: from the home page by the search to the document. */
import type { DemoPerson } from '#engine'
import { untilDecided } from './journey.ts'
import type { Visitor } from './visitor.ts'

export type Wanted = {
  /** What the person types into the search. */
  readonly query: string
  /** Where their home page is: `/`, `/en/`. */
  readonly home: string
  /** What they answer where the form asks. */
  readonly fields: Readonly<Record<string, string>>
  /** How they sign in when they are asked to. */
  readonly enter?: () => Promise<void>
}
export type Taken = {
  readonly path: string
  /** Pages that were shown after the home page, the document's among them. */
  readonly screens: number
}
/** A demo person or any other of the population who has an account. */
export type Account = Pick<DemoPerson, 'registerNumber' | 'phone' | 'name'>

/** Takes it, and ends on the document's page; throws where the way ends elsewhere. */
export async function takeReference(visitor: Visitor, { query, home, fields, enter }: Wanted): Promise<Taken> {
  await visitor.open(home)
  const before = visitor.seen
  await visitor.submit('/search', { q: query })
  if (visitor.page.path.includes('/search')) await visitor.open(linkTo(visitor, /\/services\/[\w-]+(?:\?[^"]*)?/))
  await visitor.open(linkTo(visitor, /\/services\/[\w-]+\/application/))
  if (visitor.page.path.includes('/sign-in')) await enter?.()
  await visitor.submit('/application', fields)
  const path = await untilDecided(visitor)
  if (!/\/documents\/[\w-]+$/.test(path)) throw new Error(`no document for "${query}": ${visitor.title}`)
  return { path, screens: visitor.seen - before }
}

/** The PDF the document's page links to, byte for byte. */
export async function downloadPdf(visitor: Visitor): Promise<Buffer> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const url = new URL(linkTo(visitor, /\/documents\/[\w-]+\/pdf/), visitor.origin)
  const answer = await visitor.send(new Request(url, { headers: { cookie } }))
  if (answer.status !== 200 || answer.headers.get('content-type') !== 'application/pdf')
    throw new Error(`no PDF at ${url.pathname}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** The first link of the page whose whole address matches. */
function linkTo({ page, title }: Visitor, address: RegExp): string {
  const found = new RegExp(`<a\\b[^>]*\\bhref="((?:/\\w+)?${address.source})"`).exec(page.text)?.[1]
  if (!found) throw new Error(`there is no link to ${address.source} on ${page.path}: ${title}`)
  return found.replaceAll('&amp;', '&')
}
