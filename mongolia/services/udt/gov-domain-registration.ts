import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'gov-domain-registration',
  agency: 'udt',
  kind: 'registration',
  title: 'Төрийн домэйн нэр бүртгүүлэх',
  summary: 'Төрийн байгууллагадаа gov.mn нэр авна.',
  words: [
    'gov.mn домэйн',
    'сайтын нэр',
    'төрийн сайт',
    'gov domain',
    'төрийн домэйн авах',
    'төрийн байгууллагын вэб хаяг',
    'яамны сайтын хаяг',
    'төрийн вэбсайт домэйн нээх',
    'government website address',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }, { act: 'Кибер аюулгүй байдлын тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагад вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    label: { type: 'text', title: 'Ямар нэр авах вэ?', hint: 'Латин жижиг үсгээр.', longest: 40 },
    level: {
      type: 'choice',
      title: 'Ямар төрлийн байгууллага вэ?',
      options: { ministry: 'Яам, агентлаг', aimag: 'Аймаг, нийслэл', soum: 'Сум, дүүрэг', school: 'Сургууль, эмнэлэг' },
    },
    servers: { type: 'text', title: 'Нэрийн сервер юу вэ?', longest: 200 },
    letter: { type: 'file', title: 'Даргын албан бичгийг хавсаргана уу', accept: ['pdf'] },
    techPhone: {
      type: 'phone',
      title: 'Техникийн хариуцагчийн утас хэд вэ?',
      why: 'Домэйн зогсоход энэ хүнтэй холбогдоно.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'name-taken',
      say: 'Энэ нэр бүртгэлтэй байна.',
      remedy: 'Өөр нэр сонгоно уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'not-state',
      say: 'Төрийн байгууллага биш байна.',
      remedy: '«mn» домэйныг хувийн бүртгэгчээс авна уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Домэйн нэрийн гэрчилгээ',
    show: ['label', 'level', 'servers'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
