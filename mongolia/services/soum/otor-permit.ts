import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'otor-permit',
  agency: 'soum',
  kind: 'permit',
  title: 'Отроор нутаглах зөвшөөрөл',
  summary: 'Өөр сумын бэлчээрт малаа отроор нутаглуулах зөвшөөрөл авна.',
  words: ['отор', 'оторлох', 'өвс гарсан нутаг', 'өвөл хаашаа нүүх', 'нүүдэл', 'grazing elsewhere'],
  law: [{ act: 'Газрын тухай хууль' }, { act: 'Гамшгаас хамгаалах тухай хууль' }],
  facts: { herderNumber: { from: 'households.herder.herderNumber' }, homeBag: { from: 'households.herder.bag' } },
  known: ['homeBag'],
  ask: {
    place: { type: 'place', title: 'Аль суманд оторлох вэ?', level: 2 },
    cause: {
      type: 'choice',
      title: 'Яагаад оторлож байна вэ?',
      options: { drought: 'Ган', dzud: 'Зуд', fatten: 'Таргалуулах отор', work: 'Худаг, өвсний ажил' },
    },
    herdSize: { type: 'number', title: 'Хэдэн толгой малтай очих вэ?', least: 10, most: 10_000 },
    people: { type: 'number', title: 'Хэдэн хүн хамт явах вэ?', least: 1, most: 15 },
    arriveOn: { type: 'date', title: 'Хэзээ очих вэ?', earliest: 'today' },
    months: {
      type: 'choice',
      title: 'Хэдэн сар болох вэ?',
      options: { one: '1 сар', three: '2–3 сар', six: '4–6 сар' },
    },
    schoolChildren: {
      type: 'yesNo',
      title: 'Сургуулийн хүүхэд хамт явах уу?',
      hint: 'Очих сумын сургууль, дотуур байранд мэдэгдэнэ.',
    },
  },
  stop: [
    {
      when: { herderNumber: { known: false } },
      say: 'Отрын зөвшөөрлийг бүртгэлтэй малчин өрхөд олгоно.',
      remedy: 'Харьяа сумандаа малчны өрхөө бүртгүүлнэ үү.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-grass',
      say: 'Энэ суманд оторлуулах бэлчээрийн нөөц алга.',
      remedy: 'Аймгийн отрын нөөц нутгаас асууна уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'sick-herd',
      say: 'Танай нутагт малын халдварт өвчин гарсан байна.',
      remedy: 'Мал эмнэлгээс хорио гарсны дараа дахин хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Отроор нутаглах зөвшөөрөл',
    show: ['place', 'cause', 'herdSize', 'arriveOn', 'months'],
    validDays: 180,
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Отрын бэлчээрийн төлбөр' },
  confidence: 'low',
})
