/** Pensions and benefits of social insurance: who is asked what, who is told no at once, and what the department sees. */
import { check, date, file, firstOf } from './outcome.ts'

const account = 'MN580005005012345678'

const retiring = { salaryYears: 'best', oldYears: 'no', working: 'no', account, office: 'ndeg-centre', truth: 'yes' }
const retires = 'basis salaryYears oldYears working account office truth'
const tooFewYears = 'Шимтгэлийг 20 жил, түүнээс олон төлсөн'
const noWork = 'Ажилласан байдал бүртгэлтэй'

check('old-age-pension', [
  ['Бат-Эрдэнэ', { ...retiring, basis: 'herder' }, { pages: retires, fee: 0, failed: [tooFewYears, noWork] }],
  [
    'Бат-Эрдэнэ',
    { ...retiring, basis: 'heavy', heavyProof: file('pdf'), oldYears: 'yes', oldProof: file('pdf') },
    {
      pages: 'basis heavyProof salaryYears oldYears oldProof working account office truth',
      fee: 0,
      failed: [tooFewYears, noWork],
    },
  ],
  ['Бат-Эрдэнэ', { ...retiring, basis: 'age' }, { pages: retires, stop: /51 настай.*60-.*өмнө/ }],
  ['Бат-Эрдэнэ', { ...retiring, basis: 'mother' }, { pages: retires, stop: /эхэд хамаарна/ }],
  ['Оюунчимэг', { ...retiring, basis: 'age' }, { pages: retires, stop: /47 настай.*55-.*өмнө/ }],
  [
    'Оюунчимэг',
    { ...retiring, basis: 'mother' },
    { pages: retires, fee: 0, failed: [tooFewYears, noWork, 'Эхийн болзолд хүүхдийн тоо хүрнэ'] },
  ],
  [
    'Тэмүүжин',
    { ...retiring, basis: 'age' },
    { pages: retires, stop: /нас болоогүй/, instead: 'social-insurance-reference' },
  ],
  [
    'Дуламсүрэн',
    { ...retiring, basis: 'age' },
    { pages: retires, stop: /тогтоосон байна: Өндөр насны тэтгэвэр/, instead: 'pension-recalculation' },
  ],
])

const ability = { atWork: 'no', account, carer: 'no', office: 'ndeg-centre' }
const abilityPages = 'atWork account carer office'

check('disability-pension', [
  ['Тэмүүжин', ability, { pages: abilityPages, fee: 0 }],
  ['Сарангэрэл', ability, { pages: abilityPages, fee: 0, failed: ['Шимтгэлийг 20 жил төлсөн'] }],
  [
    'Тэмүүжин',
    { ...ability, atWork: 'yes' },
    { pages: abilityPages, stop: /ослын даатгалаас/, instead: 'work-injury-benefit' },
  ],
  ['Бат-Эрдэнэ', ability, { pages: abilityPages, stop: /акт бүртгэлд алга/ }],
  ['Ганболд', ability, { pages: abilityPages, stop: /алдалт 40% байна/ }],
  ['Дуламсүрэн', ability, { pages: abilityPages, stop: /тогтоосон байна/ }],
])

const lost = (who: string) => ({ deceased: firstOf('survivor-pension', who, 'deceased'), account })

check('survivor-pension', [
  [
    'Сарангэрэл',
    { ...lost('Сарангэрэл'), dependant: 'child', child: 'УХ17272126' },
    { pages: 'deceased dependant child account', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...lost('Сарангэрэл'), dependant: 'student', child: 'УХ14230915', study: file('pdf') },
    { pages: 'deceased dependant child study account', fee: 0 },
  ],
  [
    'Мөнхбат',
    { ...lost('Мөнхбат'), dependant: 'self', study: file('pdf') },
    { pages: 'deceased dependant study account', fee: 0 },
  ],
  [
    'Айгүл',
    { ...lost('Айгүл'), dependant: 'parent', support: 'Аав намайг тэжээж байсан.' },
    { pages: 'deceased dependant support account', fee: 0 },
  ],
  [
    'Бат-Эрдэнэ',
    { ...lost('Бат-Эрдэнэ'), dependant: 'parent', support: 'Ээж хамт амьдардаг байсан.' },
    { pages: 'deceased dependant support account', fee: 0, failed: ['Талийгаачийн шимтгэл хүрэлцэнэ'] },
  ],
  [
    'Энхжин',
    { ...lost('Энхжин'), dependant: 'parent', support: 'Ээж тэжээдэг байсан.' },
    { pages: 'deceased dependant support account', stop: /тогтоосон байна/, instead: 'survivor-pension-sheet' },
  ],
  ['Дуламсүрэн', {}, { pages: '', stop: /төрөл садны бүртгэл олдсонгүй/, instead: 'death-registration' }],
])

const leave = (who: string) => ({
  certificate: firstOf('maternity-benefit', who, 'certificate'),
  birth: 'before',
  insurance: 'employed',
  employerLetter: 'yes',
  account,
  truth: 'yes',
})
const notGranted = 'Ажил олгогч чөлөө олгосон'
const otherKind = 'Шимтгэл төлдөг хэлбэр бүртгэлтэй таарна'

check('maternity-benefit', [
  ['Айгүл', leave('Айгүл'), { pages: 'certificate birth insurance employerLetter account truth', fee: 0 }],
  [
    'Энхжин',
    { ...leave('Энхжин'), birth: 'twins', ...date('bornOn', '2026-11-10') },
    { pages: 'certificate birth bornOn insurance employerLetter account truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...leave('Сарангэрэл'), insurance: 'voluntary' },
    { pages: 'certificate birth insurance account truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...leave('Сарангэрэл'), employerLetter: 'no' },
    {
      pages: 'certificate birth insurance employerLetter account truth',
      fee: 0,
      failed: [notGranted, otherKind],
    },
  ],
  ['Ганболд', {}, { pages: '', stop: /эхэд олгоно/ }],
])

const dismissed = {
  reason: 'reduced',
  ...date('dismissed', '2026-10-30'),
  order: file('pdf'),
  account,
  income: 'no',
  promise: 'yes',
}
const claims = 'reason dismissed order account income promise'

check('unemployment-benefit', [
  ['Уранчимэг', dismissed, { pages: claims, fee: 0 }],
  ['Уранчимэг', { ...dismissed, income: 'yes' }, { pages: claims, fee: 0, failed: ['Өөр орлогогүй'] }],
  ['Оюунчимэг', dismissed, { pages: claims, fee: 0, failed: ['Энэ тэтгэмжийг анх удаа авна'] }],
  ['Айгүл', dismissed, { pages: claims, stop: /ажилтнаар даатгуулсан/ }],
  [
    'Уранчимэг',
    { ...dismissed, reason: 'fault' },
    { pages: claims, stop: /Сахилгын шийтгэлээр/, instead: 'labour-dispute-complaint' },
  ],
  ['Ганболд', dismissed, { pages: claims, stop: /ажил хайгчаар/, instead: 'job-seeker-registration' }],
])

const contract = {
  work: 'self',
  income: '900000',
  kinds: ['pension', 'benefit'],
  months: 'year',
  ...date('start', '2026-12-01'),
  agree: 'yes',
}
const contracts = 'work income kinds months start agree'

check('voluntary-social-insurance', [
  ['Уранчимэг', contract, { pages: contracts, fee: 0 }],
  [
    'Уранчимэг',
    { ...contract, work: 'abroad', country: 'БНСУ' },
    { pages: 'work country income kinds months start agree', fee: 0 },
  ],
  ['Дуламсүрэн', { ...contract, work: 'none' }, { pages: contracts, fee: 0, failed: ['Тэтгэвэр авдаггүй'] }],
  ['Айгүл', contract, { pages: contracts, stop: /албан журмаар/ }],
  ['Тэмүүжин', contract, { pages: contracts, stop: /хүртэл хүчинтэй/, instead: 'voluntary-insurance-payment' }],
])

const buried = (who: string) => ({ deceased: firstOf('funeral-benefit', who, 'deceased'), account })

check('funeral-benefit', [
  ['Бат-Эрдэнэ', { ...buried('Бат-Эрдэнэ'), paidBy: 'me' }, { pages: 'deceased paidBy account', fee: 0 }],
  [
    'Оюунчимэг',
    { ...buried('Оюунчимэг'), paidBy: 'together', agreed: 'yes' },
    { pages: 'deceased paidBy agreed account', fee: 0 },
  ],
  [
    'Уранчимэг',
    { ...buried('Уранчимэг'), paidBy: 'organisation', organisationLetter: file('pdf') },
    { pages: 'deceased paidBy organisationLetter account', fee: 0 },
  ],
  ['Сарангэрэл', { ...buried('Сарангэрэл'), paidBy: 'me' }, { pages: 'deceased paidBy account', stop: /аль хэдийн/ }],
  ['Тэмүүжин', {}, { pages: '', stop: /төрөл садны бүртгэл олдсонгүй/, instead: 'death-registration' }],
])

check('social-insurance-reference', [
  ['Айгүл', {}, { pages: 'years', fee: 0 }],
  ['Сарангэрэл', { 'years-from': '2024', 'years-to': '2024' }, { pages: 'years', fee: 0 }],
  [
    'Сарангэрэл',
    { 'years-from': '2025', 'years-to': '2026' },
    { pages: 'years', ends: 'no-record', stop: /шимтгэл төлсөн бүртгэл олдсонгүй/ },
  ],
  ['Мөнхбат', {}, { pages: 'years', ends: 'no-record', stop: /олдсонгүй/ }],
])
