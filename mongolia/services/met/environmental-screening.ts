import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'environmental-screening',
  agency: 'met',
  kind: 'permit',
  title: 'Байгаль орчны ерөнхий үнэлгээ хийлгэх',
  summary: 'Төслөө эхлүүлэхээс өмнө байгаль орчны үнэлгээ хийлгэнэ.',
  words: [
    'нөлөөллийн үнэлгээ',
    'БОНБҮ',
    'байгаль орчны үнэлгээ',
    'EIA',
    'үйлдвэр барихын өмнө байгаль',
    'бонеү',
    'уурхай эхлэхийн өмнө үнэлгээ',
    'төслийн ерөнхий үнэлгээ',
    'жуулчны бааз барих байгаль орчин',
    'экологийн экспертиз',
    'environmental check before project',
  ],
  law: [{ act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Төсөл аль аймаг, нийслэлд хэрэгжих вэ?', level: 1 },
    company: {
      type: 'choice',
      title: 'Аль байгууллага төсөл хэрэгжүүлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    project: { type: 'text', title: 'Төслөө яаж нэрлэсэн бэ?', longest: 150 },
    sector: {
      type: 'choice',
      title: 'Аль салбарын төсөл вэ?',
      options: {
        mining: 'Уул уурхай',
        building: 'Барилга, дэд бүтэц',
        plant: 'Үйлдвэр',
        farm: 'Хөдөө аж ахуй',
        tourism: 'Аялал жуулчлал',
      },
    },
    nearRiver: { type: 'yesNo', title: 'Гол, булгаас 200 метрийн дотор уу?' },
    description: { type: 'file', title: 'Төслийн тодорхойлолтоо хавсаргана уу', accept: ['pdf'] },
    baseline: { type: 'file', title: 'Байгаль орчны төлөв байдлын үнэлгээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 14,
  checks: [{ title: 'Гол, булгаас хол', when: { nearRiver: false } }],
  refusals: [
    {
      code: 'protected',
      say: 'Төслийн талбай тусгай хамгаалалттай газарт орсон байна.',
      remedy: 'Хамгаалалттай газрын гадна талбай сонгоно уу.',
      law: { act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' },
    },
    {
      code: 'technology',
      say: 'Технологи нь стандартын шаардлага хангаагүй.',
      remedy: 'Технологио өөрчилж дахин илгээнэ үү.',
      law: { act: 'Байгаль орчинд нөлөөлөх байдлын үнэлгээний тухай хууль' },
    },
    {
      code: 'river',
      say: 'Усны сан бүхий газрын хамгаалалтын бүсэд байна.',
      remedy: 'Бүсээс гадагш шилжүүлж төлөвлөнө үү.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Ерөнхий үнэлгээний дүгнэлт', show: ['project', 'sector', 'place'], validDays: 730 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  source: 'the EIA law: 14 working days from memory',
  confidence: 'medium',
})
