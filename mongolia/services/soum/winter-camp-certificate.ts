import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'winter-camp-certificate',
  agency: 'soum',
  kind: 'permit',
  title: 'Өвөлжөө, хаваржааны газрын гэрчилгээ',
  summary: 'Өвөлжөө, хаваржааныхаа доорх газрыг эзэмших гэрчилгээ авна.',
  words: [
    'өвөлжөөний гэрчилгээ',
    'хаваржаа',
    'бууц',
    'өвөлжөө бүртгүүлэх',
    'өвөлжөөний газар',
    'winter camp',
    'өвөлжөөгөө нэр дээрээ болгох',
    'өвөлжөөндөө бичиг авах',
    'аавын өвөлжөө нэр шилжүүлэх',
    'өвөлжөө булаацалдах',
    'өвөлжөөний газраа эзэмших',
    'хашаа хороогоо баталгаажуулах',
    'own my winter camp',
    'намаржаа зуслан газар',
  ],
  law: [
    { act: 'Газрын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    herderNumber: { from: 'households.herder.herderNumber' },
    camps: { rows: 'households.camps' },
    campCount: { count: 'camps' },
  },
  known: ['herderNumber'],
  ask: {
    place: { type: 'place', title: 'Өвөлжөө, хаваржаа аль суманд байдаг вэ?', level: 2 },
    camp: {
      type: 'choice',
      title: 'Юуны гэрчилгээ авах вэ?',
      options: { winter: 'Өвөлжөө', spring: 'Хаваржаа', both: 'Хоёулаа' },
    },
    reason: {
      type: 'choice',
      title: 'Яагаад авах вэ?',
      options: {
        first: 'Анх удаа',
        extend: 'Хугацаа сунгуулна',
        inherit: 'Эцэг, эхээс өвлөн авсан',
        lost: 'Гэрчилгээгээ гээсэн',
      },
    },
    campPlace: { type: 'text', title: 'Газрын нэр юу вэ?', longest: 100 },
    coordinate: {
      type: 'text',
      title: 'Солбицол нь хэд вэ?',
      hint: 'Утасны газрын зургаас харж болно.',
      longest: 60,
      optional: true,
    },
    photo: { type: 'file', title: 'Хашаа, саравчны зураг хавсаргана уу', accept: ['jpeg', 'png'] },
    heirs: { type: 'file', title: 'Өвлөсөн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { heirs: { reason: 'inherit' } },
  stop: [
    {
      when: { herderNumber: { known: false } },
      say: 'Өвөлжөөний гэрчилгээг малчин өрхөд олгодог.',
      remedy: 'Эхлээд малчны өрхөө бүртгүүлнэ үү.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Анх удаа бол гэрчилгээгүй',
      when: { anyOf: [{ reason: ['extend', 'inherit', 'lost'] }, { campCount: { below: 1 } }] },
    },
  ],
  refusals: [
    {
      code: 'occupied',
      say: 'Энэ газарт өөр өрх гэрчилгээтэй байна.',
      remedy: 'Өөр газар сонгох эсвэл багийн хурлаар хэлэлцүүлнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'two-already',
      say: 'Нэг өрхөд нэг өвөлжөө, нэг хаваржааг олгодог.',
      remedy: 'Хуучин гэрчилгээгээ буцааж өгөөд дахин хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'protected',
      say: 'Энэ газар хамгаалалтын бүсэд багтаж байна.',
      remedy: 'Бүсээс гадуур газар сонгоно уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { document: 'Өвөлжөө, хаваржааны газрын гэрчилгээ', show: ['place', 'camp', 'campPlace'], validDays: 1825 },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Газрын гэрчилгээний хураамж' },
  confidence: 'low',
})
