/** Health insurance and vaccinations, one's own and one's children's. */
import { check, date, file } from './outcome.ts'

const insuring = {
  class: 'none',
  ...date('from', '2026-09-01'),
  gap: 'yes',
  office: 'emdeg-centre',
  truth: 'yes',
}
const insures = 'whom class from gap office truth'
const owing = 'Өмнөх шимтгэлийн үлдэгдэлгүй'

check('health-insurance-registration', [
  ['Сарангэрэл', insuring, { pages: insures, fee: 0 }],
  [
    'Сарангэрэл',
    { ...insuring, whom: 'УХ21310217', class: 'child' },
    { pages: 'whom class from office truth', fee: 0, failed: [owing] },
  ],
  [
    'Тэмүүжин',
    { ...insuring, class: 'student', school: 'МУИС', studentPaper: file('pdf') },
    { pages: 'whom class school studentPaper from gap office truth', fee: 0, failed: [owing] },
  ],
  [
    'Мөнхбат',
    { ...insuring, class: 'army', army: file('jpeg') },
    { pages: 'whom class army from office truth', fee: 0, failed: [owing] },
  ],
  ['Энхжин', { ...insuring, whom: 'АЛ96100577' }, { pages: insures, fee: 0, failed: [owing] }],
  ['Айгүл', insuring, { pages: insures, stop: /ажил олгогч төлдөг/, instead: 'health-insurance-reference' }],
  [
    'Сарангэрэл',
    { ...insuring, class: 'child' },
    { pages: 'whom class from office truth', stop: /хүүхдийн ангилалд орохгүй/ },
  ],
  [
    'Сарангэрэл',
    { ...insuring, whom: 'УХ17272126', class: 'herder' },
    { pages: insures, stop: /хүүхдийн ангилалд орно/ },
  ],
])

check('health-insurance-reference', [
  ['Айгүл', {}, { pages: 'whom', fee: 0 }],
  ['Сарангэрэл', { whom: 'УХ17272126' }, { pages: 'whom', fee: 0 }],
])

check('vaccination-reference', [
  ['Сарангэрэл', {}, { pages: 'whom', fee: 0 }],
  ['Сарангэрэл', { whom: 'УХ21310217' }, { pages: 'whom', fee: 0 }],
  ['Айгүл', {}, { pages: 'whom', ends: 'no-record', stop: /бүртгэл олдсонгүй/ }],
])
