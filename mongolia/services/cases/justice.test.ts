/**
 * What happens to what the demo people ask of the police, the courts and the archives.
 * The agency signs these tables, not the code.
 */
import { addressIn, check, dayIn, file } from './outcome.ts'

const consent = { consent: 'yes' }

check('criminal-record-reference', [
  ['Айгүл', { ...consent, purpose: 'work' }, { pages: 'purpose consent', fee: 0 }],
  ['Тэмүүжин', { ...consent, purpose: 'visa', country: 'Герман' }, { pages: 'purpose country consent', fee: 0 }],
  ['Мөнхбат', { ...consent, purpose: 'firearm' }, { pages: 'purpose consent', fee: 0 }],
  [
    'Ганболд',
    { ...consent, purpose: 'work' },
    { pages: 'purpose consent', stop: /хугацаа дууссан байна: 2026-04-17/, instead: 'id-card-order' },
  ],
])

check('criminal-liability-reference', [
  ['Сарангэрэл', {}, { pages: '', fee: 0 }],
  ['Оюунчимэг', {}, { pages: '', fee: 0 }],
  ['Ганболд', {}, { pages: '', fee: 0 }],
])

const report = {
  danger: 'no',
  role: 'victim',
  ...dayIn('day', '2026-11-20'),
  ...addressIn('placeWhere'),
  story: 'Зогсоолд байсан машины цонхыг хагалж, цүнхийг авч явсан.',
  office: 'cheg-centre',
  truth: 'yes',
}

check('police-report', [
  [
    'Гантулга',
    { ...report, matter: 'theft', loss: '450000', evidence: file('jpeg') },
    { pages: 'danger role matter day placeWhere story loss suspect evidence office truth', fee: 0 },
  ],
  [
    'Сарангэрэл',
    { ...report, matter: 'fraud', account: 'Хаан банк 5000000001', suspect: 'Танихгүй хүн' },
    {
      pages: 'danger role matter day placeWhere story loss account suspect evidence office truth',
      fee: 0,
      failed: ['Хохирлын дүнгээ бичсэн', 'Нотлох баримттай', 'Өмнө гомдол гаргаагүй'],
    },
  ],
  [
    'Айгүл',
    { ...report, role: 'witness', matter: 'assault' },
    {
      pages: 'danger role matter day placeWhere story suspect evidence office truth',
      fee: 0,
      failed: ['Нотлох баримттай'],
    },
  ],
  ['Дуламсүрэн', { danger: 'yes' }, { pages: 'danger', stop: /цахим гомдол хүлээж болохгүй/ }],
])

const claim = {
  defendant: 'person',
  defendantName: 'Лхагва Бат',
  ...addressIn('defendantAddress'),
  facts: 'Зээлсэн мөнгөө хугацаанд нь буцааж өгөөгүй.',
  claimPaper: file('pdf'),
  evidence: file('pdf'),
  truth: 'yes',
}
const claimEnd = 'defendant defendantName defendantAddress facts claimPaper evidence duty truth'

check('court-claim', [
  [
    'Гантулга',
    { ...claim, matter: 'debt', amount: '3000000', duty: file('pdf') },
    { pages: `matter amount ${claimEnd}`, fee: 'unknown' },
  ],
  [
    'Айгүл',
    { ...claim, matter: 'damage', amount: '800000' },
    { pages: `matter amount ${claimEnd}`, fee: 'unknown', failed: ['Хураамж төлсөн баримттай'] },
  ],
  [
    'Сарангэрэл',
    { ...claim, matter: 'labour', ...dayIn('dismissed', '2026-10-15'), settled: 'no', defendant: 'company' },
    { pages: `matter dismissed settled ${claimEnd}`, fee: 'unknown', failed: ['Эвлэрүүлэх оролдлого хийсэн'] },
  ],
  [
    'Бат-Эрдэнэ',
    { ...claim, matter: 'divorce', pregnant: 'no', settled: 'yes', duty: file('pdf') },
    { pages: `matter pregnant settled ${claimEnd}`, fee: 'unknown', failed: ['Өөр хэрэг хянагдаагүй'] },
  ],
  [
    'Энхжин',
    { ...claim, matter: 'divorce', pregnant: 'yes', settled: 'yes' },
    { pages: `matter pregnant settled ${claimEnd}`, stop: /хугацаанд гэрлэлт цуцлахыг хуулиар хориглодог/ },
  ],
  [
    'Уранчимэг',
    { ...claim, matter: 'divorce', pregnant: 'no', settled: 'yes' },
    { pages: `matter pregnant settled ${claimEnd}`, stop: /гэрлэлтийн бүртгэл алга/ },
  ],
])

const decision = { court: 'Баянзүрх дүүргийн шүүх', caseKind: 'civil', decided: '2009', named: 'no' }

check('court-archive-reference', [
  [
    'Ганболд',
    { ...decision, caseNumber: '181/ШШ2009/00120', party: 'party' },
    { pages: 'court caseKind decided caseNumber party named', fee: 'unknown' },
  ],
  [
    'Тэмүүжин',
    { ...decision, party: 'heir', proof: file('pdf') },
    { pages: 'court caseKind decided caseNumber party named proof', fee: 'unknown', failed: ['Хэргийн дугаартай'] },
  ],
  [
    'Сарангэрэл',
    { ...decision, caseNumber: '12', party: 'party', named: 'yes', formerName: 'Дорж Сараа' },
    { pages: 'court caseKind decided caseNumber party named formerName', fee: 'unknown', failed: ['Нэрээ солиогүй'] },
  ],
])

const archive = {
  wanted: ['salary', 'years'],
  employer: 'Дарханы цементийн үйлдвэр',
  'years-from': '1978',
  'years-to': '1990',
  job: 'Крант',
  moved: 'closed',
  named: 'no',
  purpose: 'pension',
  archive: 'aeg-centre',
}
const archivePages = 'wanted employer moved years job unit named book purpose archive'

check('archive-reference', [
  ['Дуламсүрэн', { ...archive, book: file('pdf') }, { pages: archivePages, fee: 'unknown' }],
  [
    'Дуламсүрэн',
    { ...archive, moved: 'unknown', named: 'yes', formerName: 'Цэрэн Дулмаа' },
    {
      pages: 'wanted employer moved years job unit named formerName book purpose archive',
      fee: 'unknown',
      failed: ['Байгууллага татан буугдсан', 'Хөдөлмөрийн дэвтэртэй', 'Нэрээ солиогүй'],
    },
  ],
  [
    'Гантулга',
    { ...archive, 'years-from': '2010', 'years-to': '2016' },
    { pages: archivePages, stop: /нь нийгмийн даатгалд бүртгэлтэй/, instead: 'social-insurance-reference' },
  ],
  [
    'Бат-Эрдэнэ',
    { ...archive, moved: 'exists' },
    { pages: archivePages, stop: /байгууллага лавлагаагаа өөрөө гаргана/ },
  ],
])
