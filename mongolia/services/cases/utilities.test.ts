/** Power and water: paying for them, and being connected. */
import { check, date, file, firstOf } from './outcome.ts'

check('electricity-bill-payment', [
  ['Сарангэрэл', { agreed: 'yes', payerNote: 'Түрээслэгч' }, { pages: 'agreed payerNote', fee: 106_140 }],
  ['Мөнхбат', { agreed: 'yes' }, { pages: 'agreed payerNote', fee: 75_540 }],
  ['Мөнхбат', { agreed: 'no' }, { pages: 'agreed', stop: /эхлээд төлөх хэрэггүй/, instead: 'electricity-meter-check' }],
  [
    'Айгүл',
    { agreed: 'yes' },
    { pages: 'agreed payerNote', stop: /гэрээ алга/, instead: 'electricity-contract-transfer' },
  ],
  ['Баярсайхан', { agreed: 'yes' }, { pages: 'agreed payerNote', ends: 'no-power-debt', stop: /өр алга/ }],
])

const own = { paying: 'own', waterAgreed: 'yes' }

check('water-bill-payment', [
  ['Дуламсүрэн', own, { pages: 'paying waterAgreed', fee: 49_750 }],
  ['Дуламсүрэн', { paying: 'other' }, { pages: 'paying', stop: /энд харагдахгүй/ }],
  [
    'Дуламсүрэн',
    { ...own, waterAgreed: 'no' },
    { pages: 'paying waterAgreed', stop: /тоолуураа шалгуулна/, instead: 'water-meter-seal' },
  ],
  ['Тэмүүжин', own, { pages: 'paying waterAgreed', stop: /усны гэрээ алга/, instead: 'water-connection' }],
  ['Сарангэрэл', own, { pages: 'paying waterAgreed', ends: 'no-water-debt', stop: /төлөгдсөн байна/ }],
])

const site = { 'site-1': '11', 'site-2': '1116', 'site-3': '111651', 'site-line': 'Баянхошуу, 40 тоот' }
const connection = {
  ...site,
  consumer: 'house',
  load: '6',
  phase: 'one',
  heater: 'no',
  landPaper: file('pdf'),
  ...date('connectOn', '2026-12-20'),
  safe: 'yes',
}
const works = { ...connection, consumer: 'shop', load: '20', phase: 'three', drawing: file('pdf') }
const noProperty = 'Үл хөдлөх хөрөнгө бүртгэлтэй'

check('electricity-connection', [
  ['Оюунчимэг', connection, { pages: 'site consumer load phase heater landPaper connectOn safe', fee: 'unknown' }],
  [
    'Оюунчимэг',
    { ...works, company: firstOf('electricity-connection', 'Оюунчимэг', 'company'), heater: 'yes', heaterPower: '9' },
    {
      pages: 'site consumer company load phase heater heaterPower landPaper drawing connectOn safe',
      fee: 'unknown',
    },
  ],
  [
    'Айгүл',
    { ...works, phase: 'one' }, // a shop in her own name: she has no company to choose
    {
      pages: 'site consumer company load phase heater landPaper drawing connectOn safe',
      fee: 'unknown',
      failed: [noProperty, 'Их чадалд гурван фаз'],
    },
  ],
  [
    'Сарангэрэл',
    connection,
    {
      pages: 'site consumer load phase heater landPaper connectOn safe',
      fee: 'unknown',
      failed: ['Цахилгааны өргүй', noProperty],
    },
  ],
])
