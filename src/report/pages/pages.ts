/** The pages of this origin as answers, in the languages of the nation. */
import { html, inLanguage, type Language, type Markup } from '#kernel'
import type { Assets } from '#ui'
import type { ReportNation } from '../nation.ts'
import { reportRoutes } from '../routes.ts'
import { type Bytes, hexOf } from '../sealing/bytes.ts'
import { answersPage, type ComingBack, comeBackPage, type Found } from './come-back.ts'
import { frame, type ReportPage, type ReportView } from './frame.ts'
import { doneSection, type Writing, writePage } from './write.ts'

export type Pages = {
  /** Splits a path into its language and the path behind it. */
  readonly split: (pathname: string) => { readonly language: Language; readonly path: string }
  readonly write: (language: Language, writing?: Writing) => Response
  readonly written: (language: Language, receipt: string) => Response
  readonly comeBack: (language: Language, given?: ComingBack) => Response
  readonly answers: (language: Language, found: Found) => Response
  readonly say: (language: Language, what: 'busy' | 'not-found') => Response
  readonly asset: (path: string, acceptEncoding: string | null) => Response
}
type PagesOptions = {
  readonly nation: ReportNation
  readonly assets: Assets
  readonly salt: Bytes
  readonly bodyKey: Uint8Array
  readonly platformUrl: string
  readonly demo: boolean
}

/** Opens the pages of a nation. */
export function openPages(options: PagesOptions): Pages {
  const { assets, nation } = options
  const [first, ...others] = nation.languages.map(({ code }) => code)
  const viewOf = (language: Language) => viewIn(options, language)
  const show = (language: Language, draw: (view: ReportView) => ReportPage, status = 200) => {
    const view = viewOf(language)
    return answerOf(frame(view, draw(view)), status)
  }
  return {
    split: (pathname) => {
      const found = others.find((code) => pathname === `/${code}` || pathname.startsWith(`/${code}/`))
      return found
        ? { language: found, path: pathname.slice(found.length + 1) || '/' }
        : { language: first!, path: pathname }
    },
    write: (language, writing = {}) =>
      show(language, (view) => writePage(view, writing), writing.failed ? 503 : writing.wrong ? 422 : 200),
    written: (language, receipt) => show(language, (view) => writtenPage(view, receipt)),
    comeBack: (language, given = {}) => show(language, (view) => comeBackPage(view, given), given.wrong ? 422 : 200),
    answers: (language, found) => show(language, (view) => answersPage(view, found)),
    say: (language, what) => show(language, (view) => saidPage(view, what), what === 'busy' ? 429 : 404),
    asset: (path, acceptEncoding) => {
      const served = assets.serve(path.slice(reportRoutes.assets.length), acceptEncoding ?? undefined)
      if (!served) return new Response(null, { status: 404 })
      return new Response(new Uint8Array(served.body), { headers: served.headers })
    },
  }
}

function viewIn({ nation, assets, salt, bodyKey, platformUrl, demo }: PagesOptions, language: Language): ReportView {
  const first = nation.languages[0]!.code
  return {
    language,
    languages: nation.languages,
    t: nation.translators[language]!,
    url: (path, to = language) => (to === first ? path : `/${to}${path}`),
    assets,
    platformName: inLanguage(nation.platform, language),
    platformUrl,
    demo,
    body: { ...nation.body, name: inLanguage(nation.body.name, language) },
    key: hexOf(bodyKey),
    salt: hexOf(salt),
  }
}

function writtenPage(view: ReportView, receipt: string): ReportPage {
  return { title: view.t('report.done'), path: reportRoutes.write, main: doneSection(view, receipt) }
}

function saidPage(view: ReportView, what: 'busy' | 'not-found'): ReportPage {
  const title = view.t(what === 'busy' ? 'report.busy' : 'report.not-found')
  return {
    title,
    path: reportRoutes.write,
    error: true,
    main: html`<h1>${title}</h1><p><a href="${view.url(reportRoutes.write)}">${view.t('report.title')}</a></p>`,
  }
}

function answerOf(markup: Markup, status: number): Response {
  return new Response(markup.text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
