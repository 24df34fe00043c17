import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-reorganisation',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Байгууллага өөрчлөн байгуулах',
  summary: 'Нийлэх, хуваах, хэлбэр өөрчлөх шийдвэрээ бүртгүүлнэ.',
  words: [
    'компани нийлэх',
    'компани хуваах',
    'хувьцаат компани болох',
    'нэгдэх',
    'merger',
    'хоёр компани нэгтгэх',
    'компаниа салгах',
    'ххк-г хк болгох',
    'компани тусгаарлах',
    'хэлбэрээ өөрчлөх компани',
    'split a company',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: {
    nowForm: { from: 'legal.entity.descriptionName', with: { legalEntityNumber: 'company' } },
    owners: { rows: 'legal.shareholders', with: { legalEntityNumber: 'company' } },
    ownerCount: { count: 'owners' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    mode: {
      type: 'choice',
      title: 'Яаж өөрчлөх вэ?',
      options: {
        join: 'Нэгдэх',
        merge: 'Нийлэх',
        divide: 'Хуваах',
        separate: 'Тусгаарлах',
        convert: 'Хэлбэрээ өөрчлөх',
      },
    },
    partner: { type: 'text', title: 'Нөгөө байгууллагын регистр хэд вэ?', longest: 7 },
    newForm: {
      type: 'choice',
      title: 'Ямар хэлбэртэй болох вэ?',
      options: { llc: 'Хязгаарлагдмал хариуцлагатай компани', jsc: 'Хувьцаат компани', cooperative: 'Хоршоо' },
    },
    transfer: { type: 'file', title: 'Хүлээлцэх актыг хавсаргана уу', accept: ['pdf'] },
    meeting: { type: 'file', title: 'Хурлын шийдвэрийг хавсаргана уу', accept: ['pdf'] },
    told: { type: 'yesNo', title: 'Зээлдүүлэгчдэд мэдэгдсэн үү?' },
  },
  when: {
    partner: { mode: ['join', 'merge'] },
    newForm: { mode: 'convert' },
    transfer: { mode: ['join', 'merge', 'divide', 'separate'] },
  },
  stop: [
    {
      when: { told: false },
      say: 'Зээлдүүлэгчдэд урьдчилж мэдэгдэх ёстой.',
      remedy: 'Мэдэгдлээ хүргүүлээд дахин хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хувьцаа эзэмшигчид бүртгэлтэй', when: { ownerCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'competition',
      say: 'Өрсөлдөөний байгууллагын зөвшөөрөл алга.',
      remedy: 'Нэгдэх зөвшөөрөл авч дахин хүсэлт гаргана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
    {
      code: 'transfer-unbalanced',
      say: 'Хүлээлцэх акт тэнцэлтэй таарахгүй байна.',
      remedy: 'Актаа засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Компанийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Өөрчлөн байгуулалтын бүртгэл',
    show: ['mode'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
