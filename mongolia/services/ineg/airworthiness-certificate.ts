import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'airworthiness-certificate',
  agency: 'ineg',
  kind: 'certificate',
  title: 'Нислэгт тэнцэх гэрчилгээ авах',
  summary: 'Агаарын хөлөг нисэхэд аюулгүй гэдгийг баталгаажуулна.',
  words: [
    'онгоцны техникийн үзлэг',
    'нислэгт тэнцэх',
    'airworthiness',
    'онгоцоо нисэхэд бэлэн болгох',
    'онгоцны үзлэгийн бичиг',
    'нисдэг тэрэгний техникийн гэрчилгээ',
    'хөлгийн үзлэгт орох',
    'нислэг үйлдэх боломжтой гэсэн бичиг',
    'plane safety certificate',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    fleet: { rows: 'aviation.aircraft', with: { companyNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    mark: { type: 'text', title: 'Бүртгэлийн тэмдэг нь юу вэ?', hint: 'Хөлгийн сүүл дээр бичсэн байдаг.', longest: 10 },
    request: {
      type: 'choice',
      title: 'Юу хийлгэх вэ?',
      options: { first: 'Анх удаа авах', renew: 'Сунгах', export: 'Экспортын гэрчилгээ' },
    },
    hours: { type: 'number', title: 'Хэдэн цаг ниссэн бэ?', least: 0, most: 200_000 },
    report: { type: 'file', title: 'Техникийн байдлын тайланг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    repaired: { type: 'yesNo', title: 'Сүүлийн үзлэгээс хойш осолдсон уу?' },
    repairReport: { type: 'file', title: 'Засварын тайланг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    repairReport: { repaired: true },
  },
  stop: [
    {
      when: { fleet: { known: false } },
      say: 'Компанид бүртгэлтэй хөлөг алга.',
      remedy: 'Эхлээд хөлгөө бүртгүүлнэ үү.',
      instead: 'aircraft-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'directives',
      say: 'Заавал хийх засвар бүрэн хийгдээгүй байна.',
      remedy: 'Засвараа дуусгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'parts',
      say: 'Эд ангийн гарал тодорхойгүй байна.',
      remedy: 'Баталгаатай эд ангиар солино уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { document: 'Нислэгт тэнцэх гэрчилгээ', show: ['entityName', 'mark', 'request', 'hours'], validDays: 365 },
  confidence: 'low',
})
