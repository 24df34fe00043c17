/**
 * What happens to the vehicles and the licences of the demo people. The agency signs these tables, not the code.
 */
import { check, file, slot } from './outcome.ts'

const office = 'atut-6701'
const test = { helpNeeded: 'no', medical: file('pdf'), office, time: slot }

check('driving-test', [
  [
    'Тэмүүжин',
    { ...test, class: 'B', part: 'theory', language: 'mn' },
    { pages: 'class part language helpNeeded medical office time', fee: 'unknown' },
  ],
  [
    'Сарангэрэл',
    { ...test, class: 'A', part: 'practice', gear: 'manual', helpNeeded: 'yes', help: 'Сонсголын аппараттай' },
    { pages: 'class part gear helpNeeded help medical office time', fee: 'unknown' },
  ],
  [
    'Айгүл',
    { ...test, class: 'B', part: 'theory', language: 'kk' },
    {
      pages: 'class part language helpNeeded medical office time',
      ends: 'no-course',
      stop: /сургалт төгссөн бүртгэл алга/,
    },
  ],
  [
    'Дуламсүрэн',
    { ...test, class: 'D', part: 'practice', gear: 'manual' },
    { pages: 'class part gear helpNeeded medical office time', ends: 'class-first', stop: /эхлээд B, C ангилал/ },
  ],
  [
    'Мөнхбат',
    { ...test, class: 'C', part: 'theory', language: 'mn' },
    {
      pages: 'class part language helpNeeded medical office time',
      stop: /торгууль байна: 180.000.₮/,
      instead: 'traffic-fines',
    },
  ],
])

const abroad = { latinRight: 'yes', convention: 'vienna', photo: file('jpeg'), office }

check('international-driving-permit', [
  [
    'Гантулга',
    { ...abroad, reason: 'expired' },
    { pages: 'reason latinRight convention photo office', fee: 'unknown' },
  ],
  [
    'Гантулга',
    { ...abroad, reason: 'lost', lost: 'yes' },
    { pages: 'reason lost latinRight convention photo office', fee: 'unknown' },
  ],
  [
    'Гантулга',
    { ...abroad, reason: 'first' },
    { pages: 'reason latinRight convention photo office', stop: /олон улсын үнэмлэх бий, 2027-01-03 хүртэл/ },
  ],
  [
    'Гантулга',
    { ...abroad, reason: 'expired', latinRight: 'no' },
    {
      pages: 'reason latinRight convention photo office',
      stop: /паспорт дээрх латин бичиглэлээр/,
      instead: 'civil-correction',
    },
  ],
  [
    'Бат-Эрдэнэ',
    { ...abroad, reason: 'first' },
    {
      pages: 'reason latinRight convention photo office',
      stop: /хүчинтэй гадаад паспорт алга/,
      instead: 'passport-order',
    },
  ],
  [
    'Ганболд',
    { ...abroad, reason: 'first' },
    {
      pages: 'reason latinRight convention photo office',
      stop: /хугацаа дууссан байна: 2024-03-11/,
      instead: 'driving-licence',
    },
  ],
  [
    'Уранчимэг',
    { ...abroad, reason: 'first' },
    {
      pages: 'reason latinRight convention photo office',
      stop: /жолооны үнэмлэх бүртгэлгүй/,
      instead: 'driving-licence',
    },
  ],
])

const car = { use: 'own', changed: 'no', shared: 'no', plateWay: 'next', engineOk: 'yes', office }

check('vehicle-registration', [
  [
    'Гантулга',
    { ...car, imported: '20264446497' },
    { pages: 'imported use changed shared plateWay engineOk office', fee: 'unknown' },
  ],
  [
    'Энхжин',
    {
      ...car,
      imported: '20261816686',
      use: 'special',
      special: 'Усны машин',
      changed: 'yes',
      changePaper: file('pdf'),
      shared: 'yes',
      coOwner: 'АЛ96100577',
      plateWay: 'chosen',
      plate: '7813УКА',
    },
    {
      pages: 'imported use special changed changePaper shared coOwner plateWay plate engineOk office',
      fee: 'unknown',
    },
  ],
  [
    'Мөнхбат',
    { ...car, imported: '20263485428' },
    {
      pages: 'imported use changed shared plateWay engineOk office',
      stop: /торгууль байна: 180.000.₮/,
      instead: 'traffic-fines',
    },
  ],
  ['Айгүл', car, { pages: '', stop: /гаалиар оруулсан машин бүртгэлгүй/ }],
])

const sale = { buyer: 'person', buyerNumber: 'УЧ88021935', price: '18000000', contract: file('pdf'), plateStays: 'yes' }

check('vehicle-ownership-transfer', [
  [
    'Бат-Эрдэнэ',
    { ...sale, vehicle: '1207ХӨВ', ground: 'sale', spouseAgrees: 'yes' },
    { pages: 'vehicle ground buyer buyerNumber price contract spouseAgrees plateStays', fee: 'unknown' },
  ],
  [
    'Бат-Эрдэнэ',
    { ...sale, vehicle: '1207ХӨВ', ground: 'court', buyer: 'entity', entityNumber: '6340164', ruling: file('pdf') },
    { pages: 'vehicle ground buyer entityNumber ruling plateStays', fee: 'unknown' },
  ],
  [
    'Бат-Эрдэнэ',
    { ...sale, vehicle: '1207ХӨВ', ground: 'gift', spouseAgrees: 'no' },
    {
      pages: 'vehicle ground buyer buyerNumber contract spouseAgrees plateStays',
      stop: /нөхрийн зөвшөөрөлгүй бол шилжүүлэх боломжгүй/,
    },
  ],
  [
    'Ганболд',
    { ...sale, vehicle: '4410УНА', ground: 'sale', spouseAgrees: 'yes' },
    {
      pages: 'vehicle ground buyer buyerNumber price contract spouseAgrees plateStays',
      stop: /барьцаа, эсвэл битүүмжлэл байна/,
      instead: 'vehicle-restriction-reference',
    },
  ],
  [
    'Мөнхбат',
    { ...sale, vehicle: '0202УАА', ground: 'sale', spouseAgrees: 'yes' },
    {
      pages: 'vehicle ground buyer buyerNumber price contract spouseAgrees plateStays',
      stop: /торгууль байна: 180.000.₮/,
      instead: 'traffic-fines',
    },
  ],
  ['Айгүл', sale, { pages: '', stop: /тээврийн хэрэгсэл бүртгэлгүй/ }],
])

const plate = { vehicle: '1207ХӨВ', giveBack: 'yes', office }

check('vehicle-plate-order', [
  [
    'Бат-Эрдэнэ',
    { ...plate, reason: 'choose', wanted: '9458УКА' },
    { pages: 'vehicle reason wanted giveBack office', fee: 'unknown' },
  ],
  [
    'Бат-Эрдэнэ',
    { ...plate, reason: 'lost', which: 'front', stolen: 'no' },
    { pages: 'vehicle reason which stolen office', fee: 'unknown' },
  ],
  [
    'Бат-Эрдэнэ',
    { ...plate, reason: 'lost', which: 'both', stolen: 'yes', policeNote: file('pdf') },
    { pages: 'vehicle reason which stolen policeNote office', fee: 'unknown' },
  ],
  [
    'Ганболд',
    { ...plate, vehicle: '4410УНА', reason: 'damaged', damage: file('jpeg') },
    {
      pages: 'vehicle reason damage giveBack office',
      fee: 'unknown',
      failed: ['Эзэмшигчийн нэр иргэний бүртгэлтэй адил'],
    },
  ],
  [
    'Ганболд',
    { ...plate, vehicle: '4410УНА', reason: 'choose', wanted: '5015УКЕ' },
    {
      pages: 'vehicle reason wanted giveBack office',
      stop: /Хязгаарлалттай машины дугаарыг солихгүй/,
      instead: 'vehicle-restriction-reference',
    },
  ],
  [
    'Мөнхбат',
    { ...plate, vehicle: '7755УБЯ', reason: 'old' },
    { pages: 'vehicle reason giveBack office', stop: /торгууль байна/, instead: 'traffic-fines' },
  ],
  ['Сарангэрэл', { reason: 'old' }, { pages: '', stop: /тээврийн хэрэгсэл бүртгэлгүй/ }],
])

const visit = { visit: 'yearly', gas: 'no', office, time: slot }

check('vehicle-inspection', [
  ['Бат-Эрдэнэ', { ...visit, vehicle: '1207ХӨВ' }, { pages: 'vehicle visit gas office time', fee: 'unknown' }],
  [
    'Ганболд',
    { ...visit, vehicle: '4410УНА', visit: 'changed', gas: 'yes', gasPaper: file('pdf') },
    { pages: 'vehicle visit gas gasPaper office time', fee: 'unknown' },
  ],
  [
    'Мөнхбат',
    { ...visit, vehicle: '7755УБЯ' },
    { pages: 'vehicle visit gas office time', stop: /торгууль байна: 180.000.₮/, instead: 'traffic-fines' },
  ],
  ['Уранчимэг', visit, { pages: '', stop: /тээврийн хэрэгсэл бүртгэлгүй/ }],
])
