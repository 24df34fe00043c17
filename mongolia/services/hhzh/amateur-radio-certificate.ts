import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'amateur-radio-certificate',
  agency: 'hhzh',
  kind: 'certificate',
  title: 'Радио сонирхогчийн гэрчилгээ авах',
  summary: 'Дуудлагын нэр, станц ажиллуулах эрх авна.',
  words: [
    'дуудлагын нэр авах',
    'сонирхогчийн радио станц',
    'ham radio licence',
    'радио хоббитой хүний эрх',
    'гэртээ рация суурилуулах',
    'богино долгионы станц ажиллуулах',
    'дуудлагын тэмдэг авах',
    'радио любитель',
    'ham radio call sign',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }],
  facts: {
    held: { rows: 'communications.stations' },
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home'],
  ask: {
    request: {
      type: 'choice',
      title: 'Юу авах вэ?',
      options: { sign: 'Шинэ дуудлагын нэр', extend: 'Хугацаа сунгах', guest: 'Гадаадын сонирхогчийн түр эрх' },
    },
    wanted: { type: 'text', title: 'Ямар дуудлага хүсэж байна вэ?', longest: 8 },
    foreign: { type: 'file', title: 'Гадаадын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    bands: {
      type: 'several',
      title: 'Аль зурваст ажиллах вэ?',
      options: { hf: 'Богино долгион', vhf: 'Хэт богино долгион', space: 'Хиймэл дагуул' },
    },
    watts: { type: 'number', title: 'Хүчин чадал хэдэн ватт вэ?', least: 1, most: 1000 },
    stationAt: { type: 'address', title: 'Станц хаана байрлах вэ?', why: 'Саад гарвал энэ хаягаар шалгана.' },
  },
  when: {
    wanted: { request: 'sign' },
    foreign: { request: 'guest' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Станц бүртгэлтэй, эсвэл анх удаа',
      when: { anyOf: [{ request: ['sign', 'guest'] }, { held: { known: true } }] },
    },
  ],
  returns: [{ code: 'sign-taken', say: 'Энэ дуудлагыг өөр хүн авсан байна. Өөрийг бичнэ үү.', asks: ['wanted'] }],
  refusals: [
    {
      code: 'no-exam',
      say: 'Шалгалтад тэнцсэн бүртгэл алга.',
      remedy: 'Шалгалт өгч тэнцээд дахин хүсэлт гаргана уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
    {
      code: 'interference',
      say: 'Өмнөх станц тань бусдад саад болсон.',
      remedy: 'Тоног төхөөрөмжөө шалгуулна уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: {
    document: 'Радио сонирхогчийн гэрчилгээ',
    show: ['request', 'bands', 'watts', 'stationAt'],
    validDays: 1825,
  },
  confidence: 'low',
})
