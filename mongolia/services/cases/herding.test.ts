/** Herders: their household, their animals, and animals on the way. */
import { check, date, file } from './outcome.ts'

/** Алаг-Эрдэнэ сум. */
const place = '6704'

check('livestock-census-reference', [
  ['Бат-Эрдэнэ', {}, { pages: '', fee: 0 }],
  ['Айгүл', {}, { pages: '', ends: 'no-record', stop: /таны мал алга/ }],
])

const household = {
  place,
  why: 'new',
  ...date('since', '2026-05-01'),
  kinds: ['sheep', 'goat'],
  heads: '120',
  ownership: 'own',
  winter: 'Ар булаг',
  agreement: 'yes',
}
const households = 'place why since kinds heads ownership winter agreement'

check('herder-household-registration', [
  ['Мөнхбат', household, { pages: households, fee: 0 }],
  [
    'Бат-Эрдэнэ',
    { ...household, why: 'moved', from: '6701', ownership: 'both', owner: 'Дорж Бат, 99112233' },
    { pages: 'place why from since kinds heads ownership owner winter agreement', fee: 0 },
  ],
  ['Бат-Эрдэнэ', household, { pages: households, fee: 0, failed: ['Малчны дугаар давхардахгүй'] }],
  [
    'Мөнхбат',
    { ...household, ownership: 'others', owner: 'Дорж Бат, 99112233' },
    { pages: 'place why since kinds heads ownership owner winter agreement', fee: 0, failed: ['Өөрийн малтай'] },
  ],
  ['Айгүл', household, { pages: households, stop: /өрхийн бүртгэл олдсонгүй/ }],
])

const moving = {
  place,
  aim: 'sale',
  animals: ['sheep'],
  count: '40',
  marks: 'Зүүн чихэнд оньтой',
  destination: '1116',
  way: 'driven',
  ...date('day', '2026-12-01'),
  healthy: file('jpeg'),
  owned: 'yes',
}

check('livestock-movement-note', [
  ['Бат-Эрдэнэ', moving, { pages: 'place aim animals count marks destination way day healthy owned', fee: 'unknown' }],
  [
    'Ганболд',
    { ...moving, way: 'truck', truckPlate: '4410УНА' },
    { pages: 'place aim animals count marks destination way truckPlate day healthy owned', fee: 'unknown' },
  ],
  ['Сарангэрэл', {}, { pages: '', stop: /малчны өрхийн бүртгэл алга/, instead: 'herder-household-registration' }],
])
