import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'branch-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Салбар, төлөөлөгчийн газар бүртгүүлэх',
  summary: 'Компанийнхаа салбар, төлөөлөгчийн газрыг бүртгүүлнэ.',
  words: [
    'салбар нээх',
    'төлөөлөгчийн газар',
    'гадаад компанийн төлөөлөгч',
    'branch office',
    'хөдөө салбар нээх',
    'дэлгүүрийн шинэ салбар',
    'аймагт салбар байгуулах',
    'филиал нээх',
    'компани төлөөлөгчтэй болох',
    'open a branch',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    branches: { rows: 'legal.branches', with: { legalEntityNumber: 'company' } },
    number: { count: 'branches' },
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын салбар вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    unit: { type: 'choice', title: 'Юу бүртгүүлэх вэ?', options: { branch: 'Салбар', office: 'Төлөөлөгчийн газар' } },
    soum: { type: 'place', title: 'Салбар аль сум, дүүрэгт байх вэ?', level: 2 },
    head: { type: 'registerNumber', title: 'Салбарын эрхлэгчийн регистр хэд вэ?', why: 'Эрхлэгч өөр хүн байж болно.' },
    bylaws: { type: 'file', title: 'Салбарын дүрмийг хавсаргана уу', accept: ['pdf'] },
    mandate: { type: 'file', title: 'Эрхлэгчийн итгэмжлэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { director: false },
      say: 'Та энэ байгууллагын захирал биш байна.',
      remedy: 'Захирал нь өөрөө нэвтэрч хүсэлт гаргана.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Өмнөх салбар бүртгэлтэй', when: { number: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'rules-exceed',
      say: 'Салбарын дүрэм компанийн дүрмээс хэтэрсэн байна.',
      remedy: 'Дүрмээ засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'head-barred',
      say: 'Эрхлэгч удирдах эрхгүй хүн байна.',
      remedy: 'Өөр эрхлэгч томилоод хандана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Салбарын бүртгэлийн гэрчилгээ',
    show: ['unit', 'soum'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
