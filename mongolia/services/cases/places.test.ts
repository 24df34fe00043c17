/**
 * What happens to what the demo people ask of the place where they live: land, a home, a statement, military registration.
 * The agency signs these tables, not the code.
 */
import { check, dayIn, file } from './outcome.ts'

const land = { place: '4501', purpose: 'family', family: '4', truth: 'yes' }

check('land-ownership', [
  [
    'Гантулга',
    { ...land, held: 'no', spot: 'Баруун гудамжны зүүн зах', sketch: file('pdf') },
    { pages: 'whom place purpose held spot sketch family truth', fee: 0 },
  ],
  [
    'Айгүл',
    { ...land, held: 'yes', parcel: '57850759631936' },
    { pages: 'whom place purpose held parcel family truth', fee: 0 },
  ],
  [
    'Мөнхбат',
    { ...land, held: 'no', spot: 'Салхитын ам' },
    {
      pages: 'whom place purpose held spot sketch family truth',
      fee: 0,
      failed: ['Байршлаа зураг, эсвэл талбараар заасан'],
    },
  ],
  [
    'Бат-Эрдэнэ',
    { ...land, held: 'no', spot: 'Эгийн голын эрэг' },
    {
      pages: 'whom place purpose held spot sketch family truth',
      stop: /эрхийг ашигласан байна: Улаанбаатар/,
      instead: 'land-possession',
    },
  ],
  [
    'Сарангэрэл',
    { ...land, whom: 'УХ14230915', held: 'no', spot: 'Салхитын ам' },
    {
      pages: 'whom place purpose held spot sketch family truth',
      stop: /эрхийг ашигласан байна/,
      instead: 'land-possession',
    },
  ],
  ['Сарангэрэл', { ...land, held: 'yes' }, { pages: 'whom place purpose held', stop: /эзэмшдэг газар бүртгэлгүй/ }],
])

const lease = { place: '4201', area: '700', years: '15', spot: 'Төв замын урд тал', sketch: file('pdf') }

check('land-possession', [
  [
    'Ганболд',
    { ...lease, applicant: 'citizen', use: 'home' },
    { pages: 'place applicant use area years spot sketch', fee: 'unknown' },
  ],
  [
    'Ганболд',
    { ...lease, applicant: 'organisation', company: '6285162', use: 'trade', project: file('pdf') },
    { pages: 'place applicant company use area years spot sketch project', fee: 'unknown' },
  ],
  [
    'Гантулга',
    { ...lease, applicant: 'citizen', use: 'home' },
    {
      pages: 'place applicant use area years spot sketch',
      stop: /80.000.₮ газрын төлбөрийн өртэй/,
      instead: 'land-fee-payment',
    },
  ],
  [
    'Оюунчимэг',
    { ...lease, applicant: 'citizen', use: 'home' },
    {
      pages: 'place applicant use area years spot sketch',
      stop: /350.000.₮ татварын өртэй/,
      instead: 'tax-debt-reference',
    },
  ],
  [
    'Уранчимэг',
    { ...lease, applicant: 'organisation', use: 'trade' },
    { pages: 'place applicant', stop: /хуулийн этгээд бүртгэлгүй/, instead: 'company-founding' },
  ],
])

check('land-fee-payment', [
  ['Сарангэрэл', {}, { pages: '', fee: 162_000 }],
  ['Оюунчимэг', {}, { pages: '', fee: 267_000 }],
  ['Ганболд', {}, { pages: '', ends: 'nothing-owed', stop: /төлөөгүй газрын төлбөр алга/ }],
])

const housing = { family: '3', rooms: 'two', town: '11', special: 'young', truth: 'yes' }
const bought = { advance: '30000000', coBorrower: 'yes', savings: file('pdf') }

check('state-housing-application', [
  [
    'Баярсайхан',
    { ...housing, ...bought, programme: 'rentToOwn' },
    { pages: 'programme family rooms town advance coBorrower savings special truth', fee: 0 },
  ],
  ['Сарангэрэл', { ...housing, programme: 'rent' }, { pages: 'programme family rooms town special truth', fee: 0 }],
  [
    'Оюунчимэг',
    { ...housing, ...bought, programme: 'affordable' },
    {
      pages: 'programme family rooms town advance coBorrower savings special truth',
      fee: 0,
      failed: ['Өмчийн байргүй', 'Шүүхийн өргүй'],
    },
  ],
  [
    'Энхжин',
    { ...housing, programme: 'rent' },
    {
      pages: 'programme family rooms town special truth',
      stop: /бүртгэлтэй байна. Дараалал: 739/,
      instead: 'housing-queue-reference',
    },
  ],
])

const statement = { place: '1107', forWhere: 'bank', truth: 'yes' }

check('governor-statement', [
  ['Мөнхбат', { ...statement, matter: 'lives' }, { pages: 'place matter forWhere neighbour truth', fee: 0 }],
  ['Сарангэрэл', { ...statement, matter: 'heads' }, { pages: 'place matter forWhere neighbour truth', fee: 0 }],
  [
    'Гантулга',
    { ...statement, matter: 'care', cared: 'Доржпалам, аав' },
    { pages: 'place matter cared forWhere neighbour truth', fee: 0 },
  ],
  [
    'Бат-Эрдэнэ',
    { ...statement, place: '6704', matter: 'income', livelihood: 'herding' },
    { pages: 'place matter livelihood forWhere neighbour truth', fee: 0 },
  ],
  [
    'Тэмүүжин',
    { ...statement, matter: 'moved', elsewhere: 'Берлин', ...dayIn('awayFrom', '2024-09-01') },
    { pages: 'place matter elsewhere awayFrom forWhere neighbour truth', fee: 0 },
  ],
  [
    'Дуламсүрэн',
    { ...statement, matter: 'alone' },
    { pages: 'place matter forWhere neighbour truth', fee: 0, failed: ['Ганцаараа бол өрхөд өөр гишүүнгүй'] },
  ],
  [
    'Энхжин',
    { ...statement, matter: 'heads' },
    { pages: 'place matter forWhere neighbour truth', stop: /Та гэрлэлтийн бүртгэлтэй/ },
  ],
])

check('household-composition-reference', [
  ['Айгүл', {}, { pages: '', fee: 0 }],
  ['Баярсайхан', {}, { pages: '', fee: 0 }],
  ['Ганболд', {}, { pages: '', ends: 'no-record', stop: /өрхийн бүртгэл олдсонгүй/ }],
])

const soldier = {
  doing: 'work',
  place: '1107',
  height: '176',
  shoe: '42',
  health: 'fit',
  kin: '99112201',
  truth: 'yes',
}

check('military-registration', [
  [
    'Гантулга',
    { ...soldier, cause: 'yearly', service: 'body' },
    { pages: 'cause service doing place height shoe health kin truth', fee: 0 },
  ],
  [
    'Тэмүүжин',
    {
      ...soldier,
      cause: 'abroad',
      service: 'no',
      doing: 'study',
      school: 'МУИС',
      health: 'chronic',
      medical: file('pdf'),
    },
    { pages: 'cause service doing school place height shoe health medical kin truth', fee: 0 },
  ],
  [
    'Ганболд',
    { ...soldier, cause: 'moved', service: 'body' },
    {
      pages: 'cause service doing place height shoe health kin truth',
      fee: 0,
      failed: ['Алба хаасан нь бүртгэлтэй'],
    },
  ],
  [
    'Мөнхбат',
    { ...soldier, cause: 'first', service: 'no' },
    { pages: 'cause service doing place height shoe health kin truth', stop: /Үнэмлэхийн дугаар ЦҮ-163732/ },
  ],
  [
    'Айгүл',
    { cause: 'first', service: 'no' },
    { pages: 'cause service', stop: /Эмэгтэй хүнд/, instead: 'contract-military-service' },
  ],
  [
    'Бат-Эрдэнэ',
    { cause: 'yearly', service: 'no' },
    { pages: 'cause service', stop: /50-.?аас дээш насныхан/, instead: 'military-service-reference' },
  ],
])

check('property-reference', [
  ['Дуламсүрэн', {}, { pages: '', fee: 'unknown' }],
  ['Оюунчимэг', {}, { pages: '', fee: 'unknown' }],
  ['Энхжин', {}, { pages: '', ends: 'no-record', stop: /үл хөдлөх хөрөнгө бүртгэлгүй/ }],
])
