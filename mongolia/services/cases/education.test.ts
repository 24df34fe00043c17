/** From kindergarten to a loan for a university. */
import { check, date, file, firstOf } from './outcome.ts'

const mother = 'Сарангэрэл'
const boyOfTwelve = 'УХ14230915'
const girlOfNine = 'УХ17272126'
const boyOfFive = 'УХ21310217'

const kindergarten = {
  whom: boyOfFive,
  kindergarten: firstOf('kindergarten-enrolment', mother, 'kindergarten'),
  group: 'day',
  health: 'no',
  language: 'mongolian',
  truth: 'yes',
}
const goesAlready = 'Одоо өөр цэцэрлэгт явдаггүй'

check('kindergarten-enrolment', [
  [
    mother,
    kindergarten,
    { pages: 'whom kindergarten spare group health language truth', fee: 0, failed: [goesAlready] },
  ],
  [
    mother,
    { ...kindergarten, group: 'special', needs: file('pdf'), health: 'yes', care: 'Самрын харшилтай' },
    { pages: 'whom kindergarten spare group needs health care language truth', fee: 0, failed: [goesAlready] },
  ],
  [
    mother,
    { ...kindergarten, whom: girlOfNine },
    {
      pages: 'whom kindergarten spare group health language truth',
      stop: /6 нас хүрсэн/,
      instead: 'first-grade-enrolment',
    },
  ],
])

const firstGrade = {
  whom: boyOfFive,
  school: firstOf('first-grade-enrolment', mother, 'school'),
  outside: 'no',
  shift: 'morning',
  dormitory: 'no',
  support: 'none',
  truth: 'yes',
}

check('first-grade-enrolment', [
  [mother, firstGrade, { pages: 'whom school outside shift dormitory support truth', fee: 0 }],
  [
    mother,
    { ...firstGrade, outside: 'yes', reason: 'sibling', proof: file('pdf') },
    {
      pages: 'whom school outside reason proof shift dormitory support truth',
      fee: 0,
      failed: ['Тойргийн сургууль'],
    },
  ],
  [
    mother,
    { ...firstGrade, whom: girlOfNine },
    {
      pages: 'whom school outside shift dormitory support truth',
      stop: /сургуульд бүртгэлтэй байна: 1-р анги/,
      instead: 'school-transfer',
    },
  ],
])

const transfer = {
  whom: boyOfTwelve,
  target: firstOf('school-transfer', mother, 'target'),
  reason: 'moved',
  start: 'quarter',
  books: 'yes',
  language: 'english',
  agreed: 'yes',
}
const transfers = 'whom target reason start books language agreed'

check('school-transfer', [
  [mother, transfer, { pages: transfers, fee: 0 }],
  [
    mother,
    { ...transfer, reason: 'bullying', safety: 'Ангийнхан нь дээрэлхдэг.' },
    { pages: 'whom target reason safety start books language agreed', fee: 0 },
  ],
  [mother, { ...transfer, books: 'no' }, { pages: transfers, fee: 0, failed: ['Сурах бичгээ буцаасан'] }],
  [mother, { ...transfer, whom: boyOfFive }, { pages: transfers, stop: /сургуулийн бүртгэл олдсонгүй/ }],
])

const exam = {
  who: 'before',
  subjects: ['math', 'physics'],
  examLanguage: 'mongolian',
  place: '11',
  special: 'no',
  photo: file('jpeg'),
  rules: 'yes',
}
const exams = 'who subjects examLanguage place special photo rules'

check('entrance-exam-registration', [
  ['Айгүл', { ...exam, examLanguage: 'kazakh', place: '83' }, { pages: exams, fee: 'unknown' }],
  [
    'Гантулга',
    { ...exam, special: 'yes', condition: 'print', medical: file('pdf') },
    { pages: 'who subjects examLanguage place special condition medical photo rules', fee: 'unknown' },
  ],
  [
    'Энхжин',
    { ...exam, who: 'abroad', foreignCertificate: file('pdf') },
    { pages: 'who foreignCertificate subjects examLanguage place special photo rules', fee: 'unknown' },
  ],
  [
    'Энхжин',
    { ...exam, who: 'graduating' },
    { pages: exams, fee: 'unknown', failed: ['Төгсөх ангийн сурагч, эсвэл гэрчилгээтэй'] },
  ],
  ['Оюунчимэг', exam, { pages: exams, stop: /гэрчилгээ бүртгэлгүй/, instead: 'secondary-certificate-reference' }],
  ['Мөнхбат', exam, { pages: exams, stop: /бүртгүүлсэн байна. Дугаар: \d/, instead: 'exam-ticket-reference' }],
])

check('diploma-reference', [
  ['Айгүл', {}, { pages: '', fee: 0 }],
  ['Тэмүүжин', {}, { pages: '', ends: 'no-record', stop: /Дипломын бүртгэл олдсонгүй/ }],
])

const diploma = {
  level: 'bachelor',
  country: 'korea',
  university: 'Seoul National University',
  programme: 'Computer science',
  ...date('conferred', '2026-06-20'),
  mode: 'campus',
  stay: file('pdf'),
  diploma: file('pdf'),
  transcript: file('pdf'),
  language: 'english',
  purpose: 'work',
}
const diplomas = 'level country university programme conferred mode stay diploma transcript language purpose'

check('foreign-diploma-recognition', [
  ['Тэмүүжин', diploma, { pages: diplomas, fee: 'unknown' }],
  [
    'Тэмүүжин',
    { ...diploma, level: 'doctor', mode: 'online', language: 'other', translation: file('pdf'), thesis: file('pdf') },
    {
      pages: 'level country university programme conferred mode diploma transcript language translation thesis purpose',
      fee: 'unknown',
      failed: ['Сургуульдаа очиж сурсан'],
    },
  ],
  [
    'Уранчимэг',
    diploma,
    { pages: diplomas, fee: 'unknown', failed: ['Бүрэн дунд боловсролтой', 'Өмнө хүлээн зөвшөөрөөгүй'] },
  ],
])

const loan = {
  kind: 'tuition',
  tuition: '4200000',
  years: '3',
  average: '3.2',
  household: 'ordinary',
  guarantor: 'Бат Дорж',
  guarantorNumber: 'РК75081213',
  income: file('pdf'),
  promise: 'yes',
}

check('education-loan', [
  [
    'Баярсайхан',
    loan,
    { pages: 'kind tuition years average household guarantor guarantorNumber income promise', fee: 0 },
  ],
  [
    'Уранчимэг',
    { ...loan, kind: 'living' },
    {
      pages: 'kind years average household guarantor guarantorNumber income promise',
      fee: 0,
      failed: ['Оюутны бүртгэлтэй'],
    },
  ],
  [
    'Тэмүүжин',
    { ...loan, kind: 'abroad', offer: file('pdf') },
    {
      pages: 'kind offer tuition years average household guarantor guarantorNumber income promise',
      fee: 0,
      failed: ['Өмнөх зээлийн үлдэгдэлгүй'],
    },
  ],
])
