/** Documents drawn and written without a database: for tests of how they look and are built. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DocumentRecord } from '../../src/modules/documents/document.ts'
import { type Validation, widgetObject, writeFile } from '../../src/modules/documents/pdf/file.ts'
import { prepareFont } from '../../src/modules/documents/pdf/font-objects.ts'
import { type Drawn, drawDocument, type LayoutWords } from '../../src/modules/documents/pdf/layout.ts'
import { readOutlines } from '../../src/modules/documents/pdf/outline.ts'
import { readFont } from '../../src/modules/documents/pdf/truetype.ts'

const folder = new URL('../../mongolia/fonts/', import.meta.url)
const font = (name: string) => readFont(readFileSync(new URL(name, folder)))
const sealBytes = 2000

export const fonts = {
  regular: prepareFont(font('document-regular.ttf'), 'AAAAAA+DocumentRegular'),
  semibold: prepareFont(font('document-semibold.ttf'), 'AAAAAB+DocumentSemibold'),
}
const heading = readOutlines(fileURLToPath(new URL('document-heading.json', folder)))
const at = '2026-06-24T02:11:00.000Z'

export const plain: DocumentRecord = {
  v: 1,
  number: '2026-D-0000123-K',
  type: 'address-reference',
  title: { mn: 'Оршин суугаа хаягийн лавлагаа <&>', en: 'Proof of address' },
  agency: { id: 'agency', name: { mn: 'Улсын бүртгэл', en: 'State registration' } },
  holder: { name: 'Бат-Эрдэнэ Сарангэрэл', registerNumber: 'УХ••••2814' },
  rows: [
    { key: 'place', label: { mn: 'Аймаг, нийслэл', en: 'Province or capital' }, value: 'Улаанбаатар' },
    { key: 'same', label: { mn: 'Хаяг' }, value: '32-р хороо, 12-р гудамж, 34 тоот' },
  ],
  sources: [{ register: { mn: 'Иргэний бүртгэл', en: 'Civil register' }, at }],
  issuedAt: at,
  validUntil: '2026-12-24',
  bound: 'holder',
}

export const withLatin: DocumentRecord = { ...plain, holder: { ...plain.holder, name: 'Müller Şahin Çağla' } }

export function tableOf(count: number): DocumentRecord {
  const columns = ['Он', 'Ажил олгогч'].map((mn, i) => ({ key: `${i}`, label: { mn, en: `Column ${i}` } }))
  return { ...plain, table: { columns, rows: Array.from({ length: count }, (_, i) => [`мөр-${i}-`, 'Өлгий сум']) } }
}

function wordsIn(language: string): LayoutWords {
  const said = (text: string) => `${text} (${language})`
  const names = [
    'platform',
    'number',
    'holder',
    'registerNumber',
    'issued',
    'validUntil',
    'source',
    'checkTitle',
    'check',
  ]
  const others = ['compare', 'bound', 'sealedBy', 'equal', 'empty', 'emblem', 'qr', 'help', 'demo']
  const words = Object.fromEntries([...names, ...others].map((name) => [name, said(name)]))
  return { ...words, page: (page: number, of: number) => `${page} / ${of}` } as LayoutWords
}

/** A record with all that is drawn around it, in two languages. */
export function drawn(record: DocumentRecord): Drawn {
  const said = (language: string) => ({
    language,
    words: wordsIn(language),
    ...{
      issued: `${language} 2026-06-24 10:11`,
      validUntil: `${language} 2026-12-24`,
      sources: [`${language} register`],
    },
  })
  const side = 41
  const qr = Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) => (x * y + x) % 3 === 0))
  const link = 'HTTPS://EXAMPLE.TEST/V#MN1:6BF3(TDJ)%2585'
  return { record, own: said('mn'), other: said('en'), qr, link, heading, website: 'example.test' }
}

/** Written, with something in the seal's place. */
export function writtenPdf(drawn: Drawn, validation?: Validation): Promise<Buffer> {
  const { record } = drawn
  const content = {
    canvas: drawDocument(drawn, fonts, widgetObject),
    ...{ fonts, title: record.title.mn!, language: 'mn', issuedAt: new Date(record.issuedAt) },
    ...{ sealedBy: record.agency.name.mn!, record: Buffer.from(JSON.stringify(record)), credential: 'MN1:TEXT' },
  }
  return writeFile({ ...content, ...(validation ? { validation } : {}) }, async () => Buffer.alloc(sealBytes, 1))
}
