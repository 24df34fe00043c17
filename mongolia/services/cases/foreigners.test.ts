/**
 * What happens to what is asked for foreigners, and for papers that go abroad. No demo person is one; the register of
 * foreigners answers for them all the same. The agency signs these tables, not the code.
 */
import { addressIn, check, dayIn, file } from './outcome.ts'

const office = 'gihg-centre'
const residence = {
  years: 'one',
  inviter: 'company',
  letter: file('pdf'),
  addressNote: file('pdf'),
  passportDays: 'yes',
  passport: file('jpeg'),
  photo: file('jpeg'),
  office,
}
const residenceEnd = 'addressNote passportDays passport photo cardNew office'

check('residence-permit-extension', [
  [
    'Тэмүүжин',
    { ...residence, ground: 'study', cardNew: 'no' },
    { pages: `ground years inviter letter ${residenceEnd}`, fee: 82_000 },
  ],
  [
    'Мөнхбат',
    { ...residence, ground: 'work', contract: file('pdf'), cardNew: 'yes' },
    { pages: `ground years inviter letter contract ${residenceEnd}`, fee: 93_000 },
  ],
  [
    'Дуламсүрэн',
    { ...residence, ground: 'family', inviter: 'spouse', marriagePaper: file('pdf'), cardNew: 'yes' },
    { pages: `ground years inviter letter marriagePaper ${residenceEnd}`, fee: 93_000 },
  ],
  [
    'Ганболд',
    { ...residence, ground: 'private', cardNew: 'no' },
    { pages: `ground years inviter letter ${residenceEnd}`, stop: /300.000.₮ төлөөгүй/, instead: 'immigration-fines' },
  ],
  [
    'Айгүл',
    { ...residence, ground: 'study', cardNew: 'no' },
    { pages: `ground years inviter letter ${residenceEnd}`, stop: /бүртгэл олдсонгүй/, instead: 'residence-permit' },
  ],
  [
    'Энхжин',
    { ...residence, ground: 'study', cardNew: 'no', passportDays: 'no' },
    { pages: `ground years inviter letter ${residenceEnd}`, stop: /180-.?аас дээш хоног/ },
  ],
])

const visa = { passport: file('jpeg'), lodging: 'Улаанбаатар зочид буудал', extendedBefore: 'no', exit: 'yes' }
const visaEnd = 'passport lodging extendedBefore exit'

check('visa-extension', [
  [
    'Айгүл',
    { ...visa, length: 'week', cause: 'travel', ticket: file('pdf') },
    { pages: `length cause ticket ${visaEnd}`, fee: 27_000 },
  ],
  [
    'Уранчимэг',
    { ...visa, length: 'fortnight', cause: 'illness', hospital: file('pdf') },
    { pages: `length cause hospital ${visaEnd}`, fee: 52_200 },
  ],
  [
    'Мөнхбат',
    { ...visa, length: 'month', cause: 'family' },
    { pages: `length cause ${visaEnd}`, fee: 109_800, failed: ['Хаягийн бүртгэлтэй'] },
  ],
  [
    'Дуламсүрэн',
    { ...visa, length: 'week', cause: 'work', extendedBefore: 'yes' },
    { pages: `length cause ${visaEnd}`, fee: 27_000, failed: ['Өмнө сунгаагүй'] },
  ],
  [
    'Баярсайхан',
    { ...visa, length: 'month', cause: 'family', extendedBefore: 'yes' },
    { pages: `length cause ${visaEnd}`, stop: /30 хоногоор дахин сунгахгүй/, instead: 'visa-category-change' },
  ],
  [
    'Гантулга',
    { ...visa, length: 'week', cause: 'family' },
    { pages: `length cause ${visaEnd}`, stop: /500.000.₮ төлөөгүй/, instead: 'immigration-fines' },
  ],
  [
    'Энхжин',
    { ...visa, length: 'week', cause: 'family' },
    { pages: `length cause ${visaEnd}`, stop: /Визийн бүртгэл олдсонгүй/ },
  ],
])

const guest = {
  ...dayIn('arrived', '2026-11-23'),
  ...dayIn('leaves', '2026-12-05'),
  ...addressIn('address'),
  passportPage: file('jpeg'),
  host: 'yes',
}
const guestPages = 'guest arrived leaves stay address purpose guestPhone passportPage host'

check('foreigner-registration', [
  [
    'Бат-Эрдэнэ',
    { ...guest, guest: 'M01283072', stay: 'home', purpose: 'tourism', guestPhone: '99112201' },
    { pages: guestPages, fee: 1000 },
  ],
  [
    'Энхжин',
    { ...guest, guest: 'M63140704', stay: 'rented', purpose: 'work' },
    { pages: guestPages, fee: 1000, failed: ['Утастай'] },
  ],
  ['Мөнхбат', {}, { pages: '', stop: /урьсан гадаадын иргэн бүртгэлд алга/, instead: 'visa-invitation' }],
])

const paper = { from: 'member', land: 'Япон', translation: 'none', copies: '1', office: 'mfa-centre' }
const scanned = { ...paper, digital: 'no', scan: file('pdf') }

check('apostille', [
  [
    'Айгүл',
    { ...scanned, kind: 'diploma' },
    { pages: 'kind from land digital scan translation copies office', fee: 'unknown' },
  ],
  [
    'Энхжин',
    { ...paper, kind: 'marriage', digital: 'yes', number: 'Г-2026-1488', translation: 'done', translated: file('pdf') },
    { pages: 'kind from land digital number translation translated copies office', fee: 'unknown' },
  ],
  [
    'Дуламсүрэн',
    { ...scanned, kind: 'company', company: '6186799' },
    { pages: 'kind company from land digital scan translation copies office', fee: 'unknown' },
  ],
  [
    'Гантулга',
    { ...scanned, kind: 'diploma' },
    {
      pages: 'kind from land digital scan translation copies office',
      fee: 'unknown',
      failed: ['Диплом бүртгэлд байгаа'],
    },
  ],
  [
    'Тэмүүжин',
    { ...scanned, kind: 'birth', from: 'other', land: 'Канад' },
    {
      pages: 'kind from land digital scan translation copies office',
      stop: /апостиль хүчингүй/,
      instead: 'document-legalisation',
    },
  ],
  [
    'Сарангэрэл',
    { ...scanned, kind: 'marriage' },
    {
      pages: 'kind from land digital scan translation copies office',
      stop: /гэрлэлтийн бүртгэл олдсонгүй/,
      instead: 'marriage-reference',
    },
  ],
  ['Айгүл', { ...scanned, kind: 'company' }, { pages: 'kind', stop: /хуулийн этгээд бүртгэлгүй/ }],
])
