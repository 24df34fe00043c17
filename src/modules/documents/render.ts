import { existsSync, readFileSync } from 'node:fs'
import type { Nation } from '#engine'
import { fill, inLanguage } from '#kernel'
import type { Context } from '#platform'
import { linkOf } from '#verify'
import type { DocumentRecord } from './document.ts'
import type { Face } from './pdf/canvas.ts'
import { type FileContent, type Validation, widgetObject, writeFile } from './pdf/file.ts'
import { type PreparedFont, prepareFont } from './pdf/font-objects.ts'
import { drawDocument, type LayoutWords, type Said } from './pdf/layout.ts'
import { type Outlines, readOutlines } from './pdf/outline.ts'
import { type Sealer, sealDigest } from './pdf/seal.ts'
import { readFont } from './pdf/truetype.ts'
import { qrMatrix } from './qr.ts'

export type FontFiles = {
  readonly regular: string
  readonly semibold: string
  /** The heading in the country's other script, as outlines. */
  readonly heading?: string
}
declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
    /** Paths of what documents are written with: TrueType files, and a heading as outlines. */
    readonly fonts: FontFiles
  }
}

type ToDraw = {
  readonly record: DocumentRecord
  readonly recordBytes: Buffer
  readonly credential: string
  readonly issuedAt: Date
}
type ToRender = ToDraw & {
  readonly sealer: Sealer
  /** Certificates and revocation lists by which the seal can be checked later. */
  readonly validation?: Validation
}

/** The sealed PDF of a record, in the language it was asked for in, or the country's first, whatever the screen speaks. */
export async function renderPdf(ctx: Context, toRender: ToRender): Promise<Buffer> {
  const { sealer, validation } = toRender
  const content = drawnContent(ctx, toRender)
  return writeFile({ ...content, ...(validation ? { validation } : {}) }, (digest) => sealDigest(digest, sealer))
}

/** All that goes into the file but what is needed to seal it. */
export function drawnContent(ctx: Context, { record, recordBytes, credential, issuedAt }: ToDraw): FileContent {
  const { nation, site, fonts: files } = ctx.outside
  const languages = nation.country.languages.map(({ code }) => code)
  const language = record.language ?? languages[0]!
  const other = languages.find((code) => code !== language)
  const fonts = fontsOf(files)
  const website = nation.agencies.find(({ id }) => id === record.agency.id)?.website
  const heading = headingOf(files.heading)
  const link = linkOf(credential, site.publicUrl)
  const drawn = {
    record,
    own: saidIn(ctx, record, { language, issuedAt }),
    other: other === undefined ? undefined : saidIn(ctx, record, { language: other, issuedAt }),
    qr: qrMatrix(link),
    link,
    ...(heading === undefined ? {} : { heading }),
    ...(website === undefined ? {} : { website }),
  }
  const canvas = drawDocument(drawn, fonts, widgetObject)
  const title = inLanguage(record.title, language)
  const sealedBy = inLanguage(record.agency.name, language)
  return { canvas, fonts, title, language, issuedAt, sealedBy, record: recordBytes, credential }
}

function saidIn(
  ctx: Context,
  record: DocumentRecord,
  { language, issuedAt }: { language: string; issuedAt: Date },
): Said {
  return {
    language,
    words: wordsFor(ctx, language, record.bound),
    issued: timeText(ctx, language, issuedAt),
    validUntil: dateText(language, record.validUntil),
    sources: record.sources.map(
      ({ register, at }) => `${inLanguage(register, language)}, ${timeText(ctx, language, new Date(at))}`,
    ),
  }
}

const prepared = new Map<string, Readonly<Record<Face, PreparedFont>>>()

function fontsOf({ regular, semibold }: FontFiles): Readonly<Record<Face, PreparedFont>> {
  const known = prepared.get(regular)
  if (known) return known
  const made = {
    regular: prepareFont(readFont(readFileSync(regular)), 'AAAAAA+DocumentRegular'),
    semibold: prepareFont(readFont(readFileSync(semibold)), 'AAAAAB+DocumentSemibold'),
  }
  prepared.set(regular, made)
  return made
}

const headings = new Map<string, Outlines | undefined>()

/** A country of one script has none. */
function headingOf(path: string | undefined): Outlines | undefined {
  if (path === undefined) return undefined
  if (!headings.has(path)) headings.set(path, existsSync(path) ? readOutlines(path) : undefined)
  return headings.get(path)
}

function wordsFor(ctx: Context, language: string, bound: DocumentRecord['bound']): LayoutWords {
  const { nation, site } = ctx.outside
  const say = (key: string, params = {}) => fill(nation.words[language]?.[`document.${key}`] ?? key, params)
  const platform = inLanguage(nation.country.platform, language)
  return {
    platform,
    number: say('number'),
    holder: say('holder'),
    registerNumber: say('register-number'),
    issued: say('issued'),
    validUntil: say('valid-until'),
    source: say('source'),
    checkTitle: say('check-title'),
    check: say('check', { address: `${new URL(site.publicUrl).host}/verify` }),
    compare: say('compare'),
    bound: bound === 'holder' ? say('bound-holder') : say('bound-bearer'),
    sealedBy: say('sealed-by'),
    equal: say('equal'),
    empty: say('empty'),
    emblem: say('emblem', { platform }),
    qr: say('qr'),
    help: say('help', { line: nation.country.helpLine }),
    demo: site.demo ? say('demo') : undefined,
    page: (page, of) => say('page', { page, of }),
  }
}

function timeText(ctx: Context, language: string, at: Date): string {
  const { timeZone } = ctx.outside.nation.country
  return formatOf(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone }).format(at)
}

function dateText(language: string, date: string): string {
  return formatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** Two a country: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.timeZone} ${options.timeStyle ?? ''}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, options)
  formats.set(key, made)
  return made
}
