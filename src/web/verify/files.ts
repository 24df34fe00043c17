/** The files of the check page beside the page itself: words of a language, the pack of lists, and all in one to take along. */
import type { Language } from '#kernel'
import type { View } from '#ui'
import { openWords, type SheetWords, toHex } from '#verify'
import { type C, type Edge, withLanguage } from '../edge.ts'
import { routes } from '../routes.ts'
import { bestQuality, prepare, represent, type SharedPage } from '../shared-pages.ts'
import { aloneFile } from './alone.ts'
import { type DeskPack, openDeskPack } from './lists.ts'
import type { DeskLists } from './page.ts'
import { packWords } from './words.ts'

export type DeskFiles = {
  readonly packNow: () => Promise<DeskPack>
  readonly wordsIn: (language: Language) => SheetWords
  /** Where the script of a page in this language finds its lists, and by whose key it believes them. */
  readonly named: (language: Language) => Promise<DeskLists>
  readonly root: (c: C) => Promise<Response>
  readonly words: (c: C) => Promise<Response>
  readonly pack: (c: C) => Promise<Response>
  readonly alone: (c: C, view: View) => Promise<Response>
}

const headersOf = (type: string) => ({
  'Content-Type': type,
  'Cache-Control': 'public, no-cache',
  Vary: 'Accept-Encoding',
})

export function openDeskFiles(edge: Edge): DeskFiles {
  const { country } = edge.nation
  const packNow = openDeskPack(edge)
  const packed = keptBy((language: Language) => packWords(edge, language))
  const wordFiles = keptBy((language: Language) =>
    prepare(
      Buffer.from(JSON.stringify(packed(language))),
      Number.POSITIVE_INFINITY,
      headersOf('application/json; charset=utf-8'),
      bestQuality,
    ),
  )
  return {
    packNow,
    wordsIn: (language) => openWords(packed(language), edge.base.clock.now()),
    named: async (language) => ({
      root: toHex((await packNow()).root),
      words: withLanguage(routes.verifyWords, language, country),
      pack: routes.verifyPack,
    }),
    root: async (c) => c.text(`${toHex((await packNow()).root)}\n`, 200, { 'Cache-Control': 'no-cache' }),
    words: async (c) => answer(c, await wordFiles(c.var.language)),
    pack: async (c) => {
      const { pack } = await packNow()
      return answer(c, await prepare(Buffer.from(pack), 0, headersOf('application/octet-stream')))
    },
    alone: async (c, view) => {
      const { body, headers } = aloneFile(view, { words: packed(view.language), ...(await packNow()) })
      return c.body(body, 200, headers)
    },
  }
}

function answer(c: C, page: SharedPage): Response {
  const { status, headers, body } = represent(page, {
    encoding: c.req.header('accept-encoding'),
    etag: c.req.header('if-none-match'),
  })
  return new Response(body ? Uint8Array.from(body) : null, { status, headers })
}

/** Makes a value for each key once: a process's catalogue never changes. */
function keptBy<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const kept = new Map<Language, Value>()
  return (language) => {
    const known = kept.get(language)
    if (known !== undefined) return known
    const made = make(language)
    kept.set(language, made)
    return made
  }
}
