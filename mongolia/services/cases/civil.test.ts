/**
 * What happens to the registrations of the demo people: a card, a move, a birth, a marriage, a divorce, a death, a name.
 * The agency signs these tables, not the code.
 */
import { addressIn, check, dayIn, file, slot } from './outcome.ts'

const office = 'ubeg-6701'
const card = { addressRight: 'yes', looksChanged: 'no', office, truth: 'yes' }
const cardPages = 'reason addressRight looksChanged office truth'

check('id-card-order', [
  ['Ганболд', { ...card, reason: 'expired' }, { pages: cardPages, fee: 'unknown' }],
  ['Айгүл', { ...card, reason: 'damaged' }, { pages: cardPages, fee: 'unknown' }],
  [
    'Сарангэрэл',
    { ...card, reason: 'lost', lost: 'yes', lostWhere: 'stolen' },
    { pages: 'reason lost lostWhere addressRight looksChanged office truth', fee: 'unknown' },
  ],
  ['Сарангэрэл', { ...card, reason: 'renamed' }, { pages: cardPages, fee: 'unknown' }],
  ['Айгүл', { ...card, reason: 'first' }, { pages: cardPages, stop: /олгосон бүртгэл байна: ИҮ86011948/ }],
  ['Энхжин', { ...card, reason: 'age' }, { pages: cardPages, stop: /2043-02-14 хүртэл хүчинтэй/ }],
  ['Бат-Эрдэнэ', { ...card, reason: 'expired' }, { pages: cardPages, stop: /хугацаагүй хүчинтэй/ }],
  [
    'Тэмүүжин',
    { ...card, reason: 'renamed' },
    { pages: cardPages, stop: /Нэр өөрчилсөн бүртгэл олдсонгүй/, instead: 'name-change' },
  ],
  [
    'Айгүл',
    { ...card, reason: 'damaged', addressRight: 'no' },
    { pages: cardPages, stop: /бүртгэлтэй хаяг орно/, instead: 'move-registration' },
  ],
])

const move = { ...addressIn('newAddress'), why: 'work', ...dayIn('movedOn', '2026-11-01'), truth: 'yes' }

check('move-registration', [
  [
    'Сарангэрэл',
    { ...move, movers: 'children', scope: 'between', home: 'family', owner: 'УА04290335' },
    { pages: 'movers scope newAddress home owner why movedOn truth', fee: 3500 },
  ],
  [
    'Тэмүүжин',
    { ...move, movers: 'alone', scope: 'within', home: 'rented', lease: file('pdf') },
    { pages: 'movers scope newAddress home lease why movedOn truth', fee: 2500 },
  ],
  [
    'Дуламсүрэн',
    { ...move, movers: 'alone', scope: 'within', home: 'own' },
    { pages: 'movers scope newAddress home why movedOn truth', fee: 2500 },
  ],
  [
    'Гантулга',
    { ...move, movers: 'alone', scope: 'within', home: 'own' },
    {
      pages: 'movers scope newAddress home why movedOn truth',
      stop: /үл хөдлөх хөрөнгө бүртгэлгүй/,
      instead: 'property-registration',
    },
  ],
  [
    'Айгүл',
    { ...move, movers: 'children', scope: 'within', home: 'state', lease: file('pdf') },
    { pages: 'movers scope newAddress home lease why movedOn truth', stop: /хүүхэд бүртгэлгүй/ },
  ],
])

const born = { givenName: 'Номин', clanOf: 'father', parentName: 'father', office, truth: 'yes' }

check('birth-registration', [
  [
    'Бат-Эрдэнэ',
    { ...born, notice: 'ТМ87206648', father: 'self', motherNumber: 'РК78031522' },
    { pages: 'notice givenName father motherNumber clanOf parentName office truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...born, notice: 'ТМ23309143', father: 'none' },
    { pages: 'notice givenName father office truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...born, notice: 'ТМ23309143', father: 'agreed', fatherNumber: 'ЖЕ03262213', fatherConsent: file('pdf') },
    { pages: 'notice givenName father fatherNumber fatherConsent clanOf parentName office truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...born, notice: 'ТМ23309143', father: 'husband' },
    { pages: 'notice givenName father clanOf parentName office truth', stop: /гэрлэлтийн бүртгэл олдсонгүй/ },
  ],
  [
    'Уранчимэг',
    { ...born, notice: 'ТМ05970541', father: 'self', motherNumber: 'ТД90110326' },
    { pages: 'notice givenName father motherNumber clanOf parentName office truth', stop: /эцэг байх боломжгүй/ },
  ],
  [
    'Баярсайхан',
    { ...born, notice: 'ТМ34237699', father: 'husband' },
    { pages: 'notice givenName father clanOf parentName office truth', stop: /эцэг нь бол «нөхөр»/ },
  ],
  ['Айгүл', {}, { pages: '', stop: /төрөлтийн мэдэгдэл ирээгүй/ }],
])

const wedding = { health: file('pdf'), free: 'yes', office, time: slot }

check('marriage-registration', [
  [
    'Тэмүүжин',
    { ...wedding, partnerKind: 'citizen', partner: 'ТД90110326' },
    { pages: 'partnerKind partner health free office time', fee: 2500 },
  ],
  [
    'Уранчимэг',
    { ...wedding, partnerKind: 'foreign', foreignPapers: file('pdf'), foreignPassport: file('jpeg') },
    { pages: 'partnerKind foreignPapers foreignPassport health free office time', fee: 2500 },
  ],
  [
    'Энхжин',
    { ...wedding, partnerKind: 'citizen', partner: 'ЖЕ03262213' },
    {
      pages: 'partnerKind partner health free office time',
      stop: /Баярсайхан гэдэг хүнтэй гэрлэлтийн бүртгэлтэй/,
      instead: 'divorce-registration',
    },
  ],
])

const byCourt = { ground: 'court', courtDecision: file('pdf'), ...dayIn('decidedOn', '2026-10-01'), office }
const joint = { ground: 'joint', bothAgree: 'yes', spousePaper: file('pdf'), office }

check('divorce-registration', [
  ['Энхжин', byCourt, { pages: 'ground courtDecision decidedOn office', fee: 2500 }],
  ['Бат-Эрдэнэ', { ...joint, minors: 'no' }, { pages: 'ground minors bothAgree spousePaper office', fee: 2500 }],
  [
    'Баярсайхан',
    { ...joint, minors: 'yes' },
    {
      pages: 'ground minors bothAgree spousePaper office',
      stop: /18 нас хүрээгүй хүүхэдтэй бол/,
      instead: 'court-claim',
    },
  ],
  [
    'Сарангэрэл',
    byCourt,
    {
      pages: 'ground courtDecision decidedOn office',
      stop: /гэрлэлтийн бүртгэл олдсонгүй/,
      instead: 'foreign-event-registration',
    },
  ],
])

const died = { hasCard: 'yes', office }

check('death-registration', [
  [
    'Сарангэрэл',
    { ...died, place: 'hospital', notice: 'НМ70404161', relation: 'child' },
    { pages: 'place notice relation hasCard office', fee: 0 },
  ],
  [
    'Энхжин',
    { ...died, place: 'home', notice: 'НМ03835780', relation: 'relative' },
    { pages: 'place notice relation hasCard office', fee: 0, failed: ['Ойрын төрөл садан мэдээлсэн'] },
  ],
  [
    'Уранчимэг',
    { ...died, place: 'abroad', deceased: 'УА41010115', foreignPaper: file('pdf'), relation: 'spouse' },
    { pages: 'place deceased foreignPaper relation hasCard office', fee: 0 },
  ],
  ['Айгүл', { ...died, place: 'home', relation: 'child' }, { pages: 'place', stop: /мэдэгдэл ирээгүй/ }],
])

const named = { reason: 'meaning', office, truth: 'yes' }

check('name-change', [
  [
    'Тэмүүжин',
    { ...named, parts: 'given', newGiven: 'Тэмүүлэн' },
    { pages: 'whom parts newGiven reason proof office truth', fee: 7500 },
  ],
  [
    'Энхжин',
    { ...named, parts: ['clan', 'parent'], newClan: 'Боржигон', newParent: 'Нямдорж' },
    { pages: 'whom parts newClan newParent reason proof office truth', fee: 7500 },
  ],
  [
    'Сарангэрэл',
    { ...named, whom: 'УХ14230915', parts: 'given', newGiven: 'Билгүүн', agreement: 'yes' },
    { pages: 'whom parts newGiven reason proof office agreement', fee: 7500 },
  ],
  [
    'Айгүл',
    { ...named, parts: 'given', newGiven: 'Айгерим' },
    { pages: 'whom parts newGiven reason proof office truth', fee: 7500, failed: ['Өмнө нь нэр өөрчлөөгүй'] },
  ],
  [
    'Оюунчимэг',
    { ...named, parts: 'given', newGiven: 'Оюун' },
    {
      pages: 'whom parts newGiven reason proof office truth',
      stop: /4.200.000.₮ төлөх өртэй/,
      instead: 'court-debt-reference',
    },
  ],
])
