import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'employer-registration',
  agency: 'ndeg',
  kind: 'registration',
  title: 'Ажил олгогчоор бүртгүүлэх',
  summary: 'Ажилтан авсан байгууллага шимтгэл төлөгчөөр бүртгүүлнэ.',
  words: [
    'ажил олгогч бүртгүүлэх',
    'байгууллагын ндш бүртгэл',
    'нийгмийн даатгалд байгууллага бүртгүүлэх',
    'employer registration',
    'анх удаа ажилтан авсан',
    'компани ндш-д бүртгүүлэх',
    'ажилтнаа даатгуулах',
    'шинэ компани ндш',
    'даатгалын байцаагч дээр бүртгүүлэх',
    'ажилчиндаа ндш төлж эхлэх',
    'hired first worker',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: { past: { rows: 'insurance.employer', with: { orgRegId: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагыг бүртгүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    first: { type: 'date', title: 'Анхны ажилтан хэзээ орсон бэ?', latest: 'today' },
    workers: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1, most: 20_000 },
    harmful: { type: 'yesNo', title: 'Хортой, хүнд нөхцөлийн ажлын байртай юу?' },
    industry: {
      type: 'choice',
      title: 'Осол, өвчний эрсдэл ямар вэ?',
      hint: 'Шимтгэлийн хувь үүнээс хамаарна.',
      options: { low: 'Бага: алба, худалдаа', middle: 'Дунд: үйлдвэр, тээвэр', high: 'Их: уурхай, барилга' },
    },
    accountant: {
      type: 'phone',
      title: 'Нягтлан бодогчийн утсыг бичнэ үү',
      why: 'Тайлангийн талаар түүнтэй холбогдоно.',
    },
    office: { type: 'office', title: 'Аль хэлтэст тайлагнах вэ?' },
  },
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Урьд нь бүртгүүлээгүй', when: { past: { known: false } } }],
  refusals: [
    {
      code: 'registered',
      say: 'Энэ байгууллага бүртгэлтэй байна.',
      remedy: 'Тайлангаа шууд илгээж болно.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'wrong-office',
      say: 'Байгууллагын хаяг өөр хэлтсийн харьяанд байна.',
      remedy: 'Хаягийнхаа хэлтсийг сонгоод дахин илгээнэ үү.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Ажил олгогчийн бүртгэлийн мэдэгдэл',
    show: ['first', 'workers', 'industry', 'office'],
    validDays: 365,
  },
  confidence: 'low',
})
