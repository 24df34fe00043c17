/** Work: looking for it, learning for it, working for oneself. */
import { check, date, firstOf } from './outcome.ts'

const seeking = {
  status: 'lost',
  work: 'trade',
  skills: 'Худалдаа, солонгос хэл',
  travel: 'home',
  hours: 'full',
  limits: 'no',
  office: 'hhueg-centre',
  promise: 'yes',
}
const seeks = 'status work skills pay travel hours limits office promise'

check('job-seeker-registration', [
  ['Сарангэрэл', seeking, { pages: seeks, fee: 0 }],
  [
    'Сарангэрэл',
    { ...seeking, pay: '1200000', limits: 'yes', limitText: 'Хүнд юм өргөж болохгүй' },
    { pages: 'status work skills pay travel hours limits limitText office promise', fee: 0 },
  ],
  ['Айгүл', { ...seeking, status: 'change' }, { pages: seeks, fee: 0 }],
  ['Айгүл', seeking, { pages: seeks, ends: 'employed', stop: /ажилтнаар даатгуулсан/ }],
  ['Бат-Эрдэнэ', seeking, { pages: seeks, ends: 'registered', stop: /аль хэдийн бүртгэлтэй/ }],
])

const course = (who: string) => ({
  course: firstOf('vocational-course', who, 'course'),
  purpose: 'job',
  dormitory: 'no',
  health: 'none',
  agree: 'yes',
})
const courses = 'course purpose dormitory health agree'

check('vocational-course', [
  ['Баярсайхан', course('Баярсайхан'), { pages: courses, fee: 0 }],
  [
    'Мөнхбат',
    { ...course('Мөнхбат'), purpose: 'own', plan: 'Засварын газар нээнэ.' },
    { pages: 'course purpose plan dormitory health agree', fee: 0 },
  ],
  ['Оюунчимэг', course('Оюунчимэг'), { pages: courses, fee: 0, failed: ['Сангийн зардлаар сургалтад ороогүй'] }],
  [
    'Сарангэрэл',
    course('Сарангэрэл'),
    { pages: courses, stop: /ажил хайгчаар бүртгүүлээгүй/, instead: 'job-seeker-registration' },
  ],
])

const trade = {
  work: 'trade',
  spot: 'market',
  market: 'Нарантуул, 12-р лангуу',
  ...date('begins', '2026-12-01'),
  turnover: 'small',
  simple: 'yes',
  helpers: '0',
  office: 'teg-centre',
  truth: 'yes',
}
const shop = { 'workplace-1': '45', 'workplace-2': '4501', 'workplace-3': '450151', 'workplace-line': '4-р байр' }
const trades = 'work spot market begins turnover simple helpers office truth'

check('self-employed-registration', [
  ['Уранчимэг', trade, { pages: trades, fee: 0 }],
  [
    'Уранчимэг',
    { ...trade, work: 'other', otherWork: 'Солонгос хэлний багш', spot: 'shop', ...shop, turnover: 'middle' },
    { pages: 'work otherWork spot workplace begins turnover helpers office truth', fee: 0 },
  ],
  ['Ганболд', { ...trade, work: 'taxi' }, { pages: trades, fee: 0, failed: ['Өөрийн компанигүй'] }],
  ['Оюунчимэг', trade, { pages: trades, fee: 0, failed: ['Өөрийн компанигүй', 'Татварын дугаартай'] }],
  [
    'Уранчимэг',
    { ...trade, work: 'taxi' },
    { pages: trades, stop: /Жолооны эрх бүртгэлгүй/, instead: 'driving-licence' },
  ],
  ['Бат-Эрдэнэ', trade, { pages: trades, stop: /эрхлэгчээр бүртгэлтэй байна/, instead: 'self-employed-reference' }],
])
