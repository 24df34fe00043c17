import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'equipment-type-approval',
  agency: 'hhzh',
  kind: 'certificate',
  title: 'Холбооны төхөөрөмжийн тохирлын гэрчилгээ',
  summary: 'Утас, чиглүүлэгч, төхөөрөмж зарах тохирлын гэрчилгээ.',
  words: [
    'гар утас зарах зөвшөөрөл',
    'төхөөрөмжийн сертификат',
    'чиглүүлэгч зарах',
    'type approval',
    'гар утас импортлох холбооны',
    'роутер оруулж ирэх',
    'рация зарах зөвшөөрөл',
    'төхөөрөмж импорт хххз',
    'вайфай төхөөрөмж зарах',
    'sell phones approval',
  ],
  law: [
    { act: 'Харилцаа холбооны тухай хууль' },
    { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
  ],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    device: {
      type: 'choice',
      title: 'Ямар төхөөрөмж вэ?',
      options: { phone: 'Гар утас', router: 'Чиглүүлэгч', tv: 'Телевизийн хүлээн авагч', things: 'Ухаалаг төхөөрөмж' },
    },
    brand: { type: 'text', title: 'Брэнд, загвар нь юу вэ?', longest: 60 },
    foreign: { type: 'yesNo', title: 'Гадаадын тохирлын гэрчилгээтэй юу?' },
    foreignPaper: { type: 'file', title: 'Гадаадын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    report: { type: 'file', title: 'Сорилтын тайланг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    foreignPaper: { foreign: true },
    report: { foreign: false },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'test-failed',
      say: 'Сорилтын дүн стандартад нийцэхгүй байна.',
      remedy: 'Тоноглолоо засаад дахин сориулна уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'radiation',
      say: 'Цацрагийн хэмжээ хязгаараас их байна.',
      remedy: 'Энэ загварыг худалдах боломжгүй.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: { document: 'Төхөөрөмжийн тохирлын гэрчилгээ', show: ['entityName', 'device', 'brand'], validDays: 1825 },
  confidence: 'low',
})
