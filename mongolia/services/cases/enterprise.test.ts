/**
 * What happens to what the demo people own and found: a flat, a company and its name, a signature.
 * The agency signs these tables, not the code.
 */
import { addressIn, check, file } from './outcome.ts'

const office = 'ubeg-6701'
const flat = { kind: 'flat', loan: 'no', shared: 'no', office, truth: 'yes' }

check('property-registration', [
  [
    'Гантулга',
    { ...flat, ground: 'builder', unit: 'УК-93764', contract: file('pdf'), loan: 'yes' },
    { pages: 'kind ground unit contract loan shared office truth', fee: 'unknown' },
  ],
  [
    'Энхжин',
    {
      ...flat,
      ground: 'builder',
      unit: 'УК-62943',
      contract: file('pdf'),
      shared: 'yes',
      sharers: 'АЛ96100577 Баярсайхан 50',
    },
    { pages: 'kind ground unit contract loan shared sharers office truth', fee: 'unknown' },
  ],
  [
    'Дуламсүрэн',
    { ...flat, kind: 'house', ground: 'built', plan: file('jpeg') },
    { pages: 'kind ground plan loan shared office truth', fee: 'unknown' },
  ],
  [
    'Айгүл',
    { ...flat, kind: 'garage', ground: 'court', paper: file('pdf') },
    { pages: 'kind ground paper loan shared office truth', fee: 'unknown' },
  ],
  [
    'Сарангэрэл',
    { ...flat, kind: 'house', ground: 'built', plan: file('jpeg') },
    {
      pages: 'kind ground plan loan shared office truth',
      stop: /Газрын эрх тань бүртгэлгүй/,
      instead: 'land-title-registration',
    },
  ],
  [
    'Оюунчимэг',
    { ...flat, ground: 'built', plan: file('jpeg') },
    { pages: 'kind ground plan loan shared office truth', stop: /өөрөө барьсан гэж бүртгэхгүй/ },
  ],
  [
    'Дуламсүрэн',
    { ...flat, ground: 'builder', contract: file('pdf') },
    { pages: 'kind ground', stop: /ашиглалтад орсон байр бүртгэгдээгүй/ },
  ],
])

const company = {
  founders: 'alone',
  capital: '5000000',
  activity: ['it', 'service'],
  ...addressIn('seat'),
  premises: 'rented',
  lease: file('pdf'),
  director: 'me',
  charter: file('pdf'),
  owner: 'yes',
}

check('company-founding', [
  [
    'Уранчимэг',
    { ...company, name: 'Н52030772' },
    { pages: 'name founders capital activity seat premises lease director charter owner', fee: 44_000 },
  ],
  [
    'Тэмүүжин',
    {
      ...company,
      name: 'Н71602105',
      founders: 'citizens',
      decision: file('pdf'),
      director: 'other',
      directorNumber: 'ЖЕ03262213',
    },
    {
      pages: 'name founders decision capital activity seat premises lease director directorNumber charter owner',
      fee: 44_000,
    },
  ],
  [
    'Уранчимэг',
    { ...company, name: 'Н86732770', premises: 'own' },
    {
      pages: 'name founders capital activity seat premises director charter owner',
      fee: 44_000,
      failed: ['Байр нь өөрийн эсвэл гэрээтэй'],
    },
  ],
  [
    'Оюунчимэг',
    { ...company, name: 'Н63261914', premises: 'own' },
    {
      pages: 'name founders capital activity seat premises director charter owner',
      stop: /тоон гарын үсэг алга/,
      instead: 'digital-signature-certificate',
    },
  ],
  ['Гантулга', company, { pages: '', stop: /захиалсан компанийн нэр алга/, instead: 'company-name-reservation' }],
])

const names = { form: 'llc', first: 'Мөнх өргөө', second: 'Мөнх сүлд', foreign: 'no' }

check('company-name-reservation', [
  ['Сарангэрэл', { ...names, first: 'Алтан хаалга' }, { pages: 'form first second third foreign', fee: 0 }],
  [
    'Тэмүүжин',
    { ...names, form: 'ngo', first: 'Грин сити', foreign: 'yes', meaning: 'Ногоон хот' },
    { pages: 'form first second third foreign meaning', fee: 0 },
  ],
  [
    'Ганболд',
    names,
    { pages: 'form first second third foreign', stop: /«Мөнх өргөө» гэсэн нэртэй адил, төстэй нэр бүртгэлтэй/ },
  ],
])

const signature = { keptIn: 'phone', verify: 'face', rules: 'yes' }

check('digital-signature-certificate', [
  ['Энхжин', { ...signature, reason: 'first' }, { pages: 'reason keptIn verify rules', fee: 0 }],
  [
    'Дуламсүрэн',
    { ...signature, reason: 'first', verify: 'finger', office },
    { pages: 'reason keptIn verify office rules', fee: 0 },
  ],
  [
    'Оюунчимэг',
    { ...signature, reason: 'first', keptIn: 'token', office },
    { pages: 'reason keptIn verify office rules', fee: 0 },
  ],
  ['Сарангэрэл', { ...signature, reason: 'lost' }, { pages: 'reason keptIn verify rules', fee: 0 }],
  [
    'Айгүл',
    { ...signature, reason: 'first' },
    { pages: 'reason keptIn verify rules', ends: 'already-valid', stop: /хүчинтэй гэрчилгээ байна/ },
  ],
  [
    'Тэмүүжин',
    { ...signature, reason: 'expired' },
    { pages: 'reason keptIn verify rules', ends: 'not-expired', stop: /хугацаа дуусаагүй/ },
  ],
  [
    'Бат-Эрдэнэ',
    { ...signature, reason: 'lost' },
    { pages: 'reason keptIn verify rules', ends: 'none-before', stop: /өмнө нь гэрчилгээ олгоогүй/ },
  ],
  [
    'Ганболд',
    { ...signature, reason: 'first' },
    { pages: 'reason keptIn verify rules', stop: /хугацаа дууссан байна: 2026-04-17/, instead: 'id-card-order' },
  ],
])
