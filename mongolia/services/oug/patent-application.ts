import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'patent-application',
  agency: 'oug',
  kind: 'registration',
  title: 'Шинэ бүтээлийн патент мэдүүлэх',
  summary: 'Шинэ бүтээлээ патентаар хамгаалуулна.',
  words: ['патент авах', 'шинэ бүтээл', 'бүтээл хамгаалах', 'зохион бүтээсэн', 'patent', 'invention'],
  law: [{ act: 'Патентын тухай хууль' }, { act: 'Оюуны өмчийн тухай хууль' }],
  ask: {
    title: { type: 'text', title: 'Шинэ бүтээлийн нэр юу вэ?', longest: 150 },
    field: {
      type: 'choice',
      title: 'Аль салбарын вэ?',
      options: {
        machine: 'Механик',
        chemistry: 'Хими, эм',
        electric: 'Цахилгаан, электрон',
        farming: 'Хөдөө аж ахуй',
        building: 'Барилга',
      },
    },
    inventor: {
      type: 'choice',
      title: 'Зохион бүтээгч хэн бэ?',
      options: { me: 'Би', team: 'Бид хэд хэдэн хүн', employee: 'Ажилтан' },
    },
    right: { type: 'file', title: 'Эрх шилжүүлсэн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    description: { type: 'file', title: 'Бүтээлийн тодорхойлолтыг хавсаргана уу', accept: ['pdf'] },
    claims: { type: 'file', title: 'Томьёоллыг хавсаргана уу', accept: ['pdf'] },
    drawings: { type: 'file', title: 'Зургийг хавсаргана уу', accept: ['pdf'], optional: true },
    disclosed: {
      type: 'choice',
      title: 'Өмнө нь нийтэд танилцуулсан уу?',
      options: { no: 'Үгүй', recent: 'Сүүлийн 6 сард', earlier: 'Түүнээс өмнө' },
    },
  },
  when: { right: { inventor: 'employee' } },
  stop: [
    {
      when: { disclosed: 'earlier' },
      say: 'Өмнө нь танилцуулсан бүтээл шинэ гэж тооцогдохгүй.',
      remedy: 'Өөр сайжруулалтаа шинээр мэдүүлж болно.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [
    { code: 'claims-broad', say: 'Томьёолол тодорхойлолтоос хэтэрсэн байна.', asks: ['claims'] },
    { code: 'description-thin', say: 'Тодорхойлолт дутуу байна.', asks: ['description', 'drawings'] },
  ],
  refusals: [
    {
      code: 'not-inventive',
      say: 'Бүтээлийн түвшин хангахгүй байна.',
      remedy: 'Ашигтай загвараар мэдүүлж болно.',
      law: { act: 'Патентын тухай хууль' },
    },
    {
      code: 'excluded',
      say: 'Онол, эмчилгээний арга патентлагдахгүй.',
      remedy: 'Зохиогчийн эрхээр бүртгүүлж болно.',
      law: { act: 'Патентын тухай хууль' },
    },
  ],
  gives: { document: 'Шинэ бүтээлийн патент', show: ['title', 'field'], validDays: 7300 },
  source: 'twenty years by the patent law, from memory',
  confidence: 'low',
})
