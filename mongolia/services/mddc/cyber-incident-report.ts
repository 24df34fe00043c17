import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cyber-incident-report',
  agency: 'mddc',
  kind: 'notification',
  title: 'Кибер халдлага, зөрчил мэдээлэх',
  summary: 'Алдсан хаяг, залилан, вирусийг мэдээлж тусламж авна.',
  words: [
    'хаягаа алдсан',
    'цахим залилан',
    'хуурамч холбоос',
    'вирус орсон',
    'hacked account',
    'phishing',
    'фэйсбүүк хаяг алдсан',
    'хаягаа хакердуулсан',
    'фэйсбүүк залилан',
    'линк дараад мөнгөө алдсан',
    'онлайнаар залилуулсан',
    'вирус компьютерт орсон',
    'имэйлээ алдсан',
    'facebook hacked',
  ],
  law: [{ act: 'Кибер аюулгүй байдлын тухай хууль' }],
  ask: {
    attack: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        account: 'Хаягаа бусдад алдсан',
        fraud: 'Хуурамч холбоос, залилан',
        virus: 'Вирус, барьцаалагч программ',
        leak: 'Мэдээлэл алдагдсан',
        site: 'Сайт унасан',
      },
    },
    who: { type: 'choice', title: 'Хэн өртсөн бэ?', options: { me: 'Би өөрөө', company: 'Байгууллага' } },
    body: { type: 'text', title: 'Аль байгууллага вэ?', longest: 100 },
    day: { type: 'date', title: 'Хэзээ мэдсэн бэ?', latest: 'today' },
    lost: { type: 'yesNo', title: 'Мөнгө алдсан уу?' },
    told: { type: 'longText', title: 'Юу болсныг бичнэ үү', hint: 'Нууц үгээ бүү бичээрэй.', longest: 2000 },
    shot: { type: 'file', title: 'Дэлгэцийн зураг байвал хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  when: {
    body: { who: 'company' },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 3, // our own default: no source gives a limit
  checks: [{ title: 'Мөнгө алдаагүй', when: { lost: false } }],
  refusals: [
    {
      code: 'police',
      say: 'Гэмт хэргийн шинжтэй тул цагдаа шалгана.',
      remedy: 'Цагдаад гомдол гаргана уу.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'not-cyber',
      say: 'Техникийн энгийн саатал байна.',
      remedy: 'Үйлчилгээ үзүүлэгчдээ хандана уу.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг шалгалаа. Хийх алхмуудыг тань илгээлээ.' },
  confidence: 'low',
})
