import { readFileSync } from 'node:fs'
import type { Nation } from '#engine'
import { fill } from '#kernel'
import type { Context } from '#platform'
import type { DocumentRecord } from './document.ts'
import type { Face } from './pdf/canvas.ts'
import { writeFile } from './pdf/file.ts'
import { type PreparedFont, prepareFont } from './pdf/font-objects.ts'
import { drawDocument, type LayoutWords } from './pdf/layout.ts'
import type { Sealer } from './pdf/seal.ts'
import { readFont } from './pdf/truetype.ts'
import { qrMatrix } from './qr.ts'

export type FontFiles = { readonly regular: string; readonly semibold: string }
declare module '../../platform/context.ts' {
  interface Outside {
    readonly nation: Nation
    /** Paths of the TrueType files documents are written with. */
    readonly fonts: FontFiles
  }
}

type ToRender = {
  readonly record: DocumentRecord
  readonly recordBytes: Buffer
  readonly credential: string
  readonly issuedAt: Date
  readonly sealer: Sealer
}

/** The sealed PDF of a record, in the language it was asked for in, or the country's first, whatever the screen speaks. */
export function renderPdf(ctx: Context, { record, recordBytes, credential, issuedAt, sealer }: ToRender): Buffer {
  const language = record.language ?? ctx.outside.nation.country.languages[0]!.code
  const fonts = fontsOf(ctx.outside.fonts)
  const words = wordsFor(ctx, language)
  const times = {
    issued: timeText(ctx, language, issuedAt),
    validUntil: dateText(language, record.validUntil),
    sources: record.sources.map(
      ({ register, at }) => `${register[language] ?? ''}, ${timeText(ctx, language, new Date(at))}`,
    ),
  }
  const canvas = drawDocument({ record, language, words, qr: qrMatrix(credential), times }, fonts)
  const title = record.title[language] ?? ''
  const sealedBy = record.agency.name[language] ?? ''
  return writeFile({ canvas, fonts, title, language, issuedAt, sealedBy, record: recordBytes, credential }, sealer)
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

function wordsFor(ctx: Context, language: string): LayoutWords {
  const { nation, site } = ctx.outside
  const say = (key: string, params = {}) => fill(nation.words[language]?.[`document.${key}`] ?? key, params)
  return {
    platform: nation.country.platform[language] ?? '',
    number: say('number'),
    holder: say('holder'),
    registerNumber: say('register-number'),
    issued: say('issued'),
    validUntil: say('valid-until'),
    source: say('source'),
    check: say('check', { address: `${new URL(site.publicUrl).host}/verify` }),
    sealedBy: say('sealed-by'),
    equal: say('equal'),
    empty: say('empty'),
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
