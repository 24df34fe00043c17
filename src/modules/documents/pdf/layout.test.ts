import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { IssueRequest } from '#documents'
import { type Folder, issued, toolFolder } from '../../../../test/contracts/documents.ts'
import { type NationWorld, nationWorld } from '../../../../test/contracts/world.ts'
import { withoutTool } from '../../../../test/system-tools.ts'

const skip = withoutTool('POPPLER')
const fieldMost = 2000

let world: NationWorld
let folder: Folder
before(async () => {
  world = await nationWorld()
  folder = toolFolder()
})
after(async () => {
  folder.remove()
  await world.close()
})

type Read = { text: string; pages: string[]; bytes: number }
async function printed(more: Partial<IssueRequest>): Promise<Read> {
  const { pdf } = await issued(world.ctx, more)
  folder.write('printed.pdf', pdf)
  assert.match(folder.run('qpdf', '--check', 'printed.pdf').said, /No syntax or stream encoding errors found/)
  assert.match(folder.run('pdfsig', 'printed.pdf').said, /Total document signed/)
  const text = folder.run('pdftotext', '-layout', 'printed.pdf', '-').out
  return { text: text.replace(/\s+/g, ''), pages: text.split('\f').slice(0, -1), bytes: pdf.length }
}

function row(value: string): { rows: IssueRequest['rows'] } {
  return { rows: [{ key: 'value', label: { mn: 'Утга' }, value }] }
}

/** Words that can be told apart, as many letters as asked for. */
function words(letters: number): string {
  let text = ''
  for (let i = 0; text.length < letters; i++) text += `үг${i} `
  return text.slice(0, letters).trim()
}

test('Mongolian, Kazakh and Latin letters are printed as they are', { skip }, async () => {
  const letters = [
    'АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоӨөПпРрСсТтУуҮүФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя',
    'ӘәҒғҚқҢңҰұҺһІі',
    'ABCXYZabcxyz0123456789',
    'ÄÖÜäöüßÇçĞğİıŞşÉé',
    '№₮«»„“–—…&<>"\'()',
  ]
  const { text } = await printed({
    holder: { name: 'Қабдыл Айгүл Müller', registerNumber: 'БА86011948' },
    rows: letters.map((value, i) => ({ key: `${i}`, label: { mn: `Мөр ${i}` }, value })),
  })
  for (const value of [...letters, 'ҚабдылАйгүлMüller']) assert.ok(text.includes(value), value)
})

test('letters that came in two parts are printed as one', { skip }, async () => {
  const { text } = await printed(row('Байгаль'.normalize('NFD')))
  assert.ok(text.includes('Байгаль'))
})

for (const [what, value] of [
  ['of words', words(fieldMost)],
  ['without a blank', 'Щ'.repeat(fieldMost)],
] as const)
  test(`a value ${what} as long as a register may give is printed whole, over as many pages as it takes`, {
    skip,
  }, async () => {
    const { text } = await printed(row(value))
    if (!value.includes(' ')) assert.equal(text.split('Щ').length - 1, fieldMost)
    for (const word of value.split(' ')) if (value.includes(' ')) assert.ok(text.includes(word), word)
  })

test('long titles, labels and names wrap and lose nothing', { skip }, async () => {
  const [title, label, name] = [words(180), words(150), words(200)]
  const { text } = await printed({
    title: { mn: title },
    holder: { name, registerNumber: 'УХ91052824' },
    rows: [{ key: 'value', label: { mn: label }, value: 'утга' }],
  })
  for (const word of [title, label, name].flatMap((one) => one.split(' '))) assert.ok(text.includes(word), word)
})

test('five hundred rows of a table stand on several pages, each row once, each page with its number', {
  skip,
}, async () => {
  const count = 500
  const { pages, bytes } = await printed({
    rows: [],
    table: {
      columns: ['Он', 'Ажил олгогч', 'Цалин'].map((mn, i) => ({ key: `${i}`, label: { mn } })),
      rows: Array.from({ length: count }, (_, i) => [`мөр-${i}-`, 'Өлгий сумын 2-р сургууль', `${i} 000 ₮`]),
    },
  })
  assert.ok(pages.length > 5)
  const all = pages.join('\n')
  for (let i = 0; i < count; i++) assert.equal(all.split(`мөр-${i}-`).length, 2, `row ${i}`)
  pages.forEach((page, i) => {
    assert.ok(page.includes(`${i + 1} / ${pages.length}`), `page ${i + 1}`)
    if (page.includes('мөр-')) assert.ok(page.includes('Ажил олгогч'), `head of page ${i + 1}`)
  })
  assert.ok(bytes < 1_000_000, `${bytes}`)
})

test('a cell longer than a page loses nothing', { skip }, async () => {
  const cell = 'Щ'.repeat(fieldMost)
  const { text } = await printed({
    rows: [],
    table: {
      columns: Array.from({ length: 5 }, (_, i) => ({ key: `${i}`, label: { mn: `Багана ${i}` } })),
      rows: [
        ['а', 'б', cell, 'г', 'д'],
        ['эхний', 'мөрийн', 'дараа', 'өөр', 'мөр'],
      ],
    },
  })
  assert.equal(text.split('Щ').length - 1, fieldMost)
  assert.ok(text.includes('дараа'))
})

test('a number or an amount in a table of many columns is not broken in two', { skip }, async () => {
  const labels = ['Торгуулийн дугаар', 'Зөрчил гаргасан огноо', 'Газар', 'Хуулийн заалт', 'Улсын дугаар', 'Дүн']
  const cells = [
    '2608140077550',
    '2026.08.14',
    'Улаанбаатар, Баянзүрх',
    'Зөрчлийн тухай хууль 14.7',
    '7755УБЯ',
    '100 000 ₮',
  ]
  const table = { columns: labels.map((mn, i) => ({ key: `c${i}`, label: { mn } })), rows: [cells] }
  const { pages } = await printed({ rows: [], table })
  for (const whole of [cells[0]!, cells[5]!]) assert.ok(pages[0]!.includes(whole), pages[0])
})

test('an empty table says so instead of being silent', { skip }, async () => {
  const { text } = await printed({ rows: [], table: { columns: [{ key: 'a', label: { mn: 'А' } }], rows: [] } })
  assert.ok(text.includes(world.ctx.outside.nation.words.mn!['document.empty']!.replace(/\s+/g, '')))
})

test('a value cannot break out of the page it is printed on', { skip }, async () => {
  const { text } = await printed(row(') Tj ET\nendstream endobj <script>alert(1)</script> /ByteRange [0 1 2 3]'))
  assert.ok(text.includes('<script>alert(1)</script>'))
})

test('a document from a demonstration says so', { skip }, async () => {
  const { text } = await printed({})
  assert.ok(text.includes(world.ctx.outside.nation.words.mn!['document.demo']!.replace(/\s+/g, '')))
})
