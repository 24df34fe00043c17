/** Taxes: declared, paid, paid back, and confirmed. */
import { check, file } from './outcome.ts'

const declared = { year: '2025', sources: ['none'], relief: ['none'], account: 'MN580005005012345678', truth: 'yes' }
const declares = 'year sources relief account truth'

check('income-tax-return', [
  ['Ганболд', declared, { pages: declares, fee: 0 }],
  [
    'Бат-Эрдэнэ',
    { ...declared, sources: ['business'], business: '12000000', costs: '3000000' },
    { pages: 'year sources business costs relief account truth', fee: 0 },
  ],
  [
    'Ганболд',
    {
      ...declared,
      sources: ['rent', 'sale', 'interest', 'abroad'],
      rent: '2400000',
      sale: '90000000',
      interest: '350000',
      abroad: '8000000',
      relief: ['home', 'tuition', 'solar'],
      home: file('pdf'),
      tuition: '3600000',
      solar: file('jpeg'),
    },
    { pages: 'year sources rent sale interest abroad abroadPaid relief home tuition solar account truth', fee: 0 },
  ],
  ['Бат-Эрдэнэ', declared, { pages: declares, fee: 0, failed: ['Хувиараа эрхлэгч орлогоо мэдүүлсэн'] }],
  ['Уранчимэг', declared, { pages: declares, fee: 0, failed: ['Цалингийн орлого бүртгэлтэй'] }],
  ['Оюунчимэг', declared, { pages: declares, stop: /төлөгчөөр бүртгэлгүй/ }],
])

check('tax-debt-reference', [
  ['Айгүл', {}, { pages: '', fee: 0 }],
  ['Оюунчимэг', {}, { pages: '', fee: 0 }], // it says what she owes
])

check('taxpayer-reference', [
  ['Айгүл', { year: '2025', use: 'embassy' }, { pages: 'year use', fee: 0 }],
  ['Гантулга', { year: '2025', use: 'other', receiver: 'Номин холдинг' }, { pages: 'year use receiver', fee: 0 }],
  ['Дуламсүрэн', { year: '2025', use: 'bank' }, { pages: 'year use', ends: 'no-taxpayer', stop: /бүртгэлгүй/ }],
  ['Уранчимэг', { year: '2025', use: 'bank' }, { pages: 'year use', ends: 'no-record', stop: /Энэ оны/ }],
])

const refund = { where: 'record', agreed: 'yes' }

check('vat-refund', [
  ['Тэмүүжин', refund, { pages: 'where agreed', fee: 0 }],
  [
    'Сарангэрэл',
    { ...refund, where: 'new', newBank: 'khan', newAccount: '5012345678' },
    { pages: 'where newBank newAccount agreed', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...refund, where: 'fund', childAccount: '5012345679' },
    { pages: 'where childAccount agreed', fee: 0 },
  ],
  ['Сарангэрэл', refund, { pages: 'where agreed', stop: /Бүртгэлтэй данс алга/ }],
  ['Тэмүүжин', { ...refund, where: 'tax' }, { pages: 'where agreed', stop: /татварын өр алга/ }],
  ['Бат-Эрдэнэ', refund, { pages: 'where agreed', stop: /баримт алга/, instead: 'receipt-rewards-reference' }],
])

const property = { value: 'yes', payer: 'owner', truth: 'yes' }

check('property-tax-payment', [
  ['Дуламсүрэн', property, { pages: 'value payer truth', fee: 576_000 }],
  ['Оюунчимэг', { ...property, payer: 'heir' }, { pages: 'value payer truth', fee: 1_152_000 }],
  [
    'Дуламсүрэн',
    { ...property, value: 'no' },
    { pages: 'value payer truth', stop: /эхлээд засуулна/, instead: 'tax-record-correction' },
  ],
  ['Айгүл', property, { pages: 'value payer truth', ends: 'no-property', stop: /хөрөнгө алга/ }],
])
