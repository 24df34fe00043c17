import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-truck-order',
  agency: 'usug',
  kind: 'order',
  title: 'Зөөврийн ус, бохир соруулах захиалга',
  summary: 'Ус авчруулах, жорлон, нүхэн бохир соруулах машин дуудна.',
  words: ['усны машин', 'ус авчруулах', 'бохир соруулах', 'жорлон соруулах', 'соруулагч машин', 'water truck'],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Эрүүл ахуйн тухай хууль' },
  ],
  ask: {
    truckFor: {
      type: 'choice',
      title: 'Ямар машин дуудах вэ?',
      options: { water: 'Усны машин', sewage: 'Бохир соруулах машин', thaw: 'Шугам гэсгээх' },
    },
    cubicMetres: { type: 'number', title: 'Хэдэн шоо метр вэ?', least: 1, most: 30 },
    truckRoad: { type: 'yesNo', title: 'Том машин орох зам бий юу?' },
    truckSite: {
      type: 'address',
      title: 'Машин хаана очих вэ?',
      why: 'Машин очих хаяг гэрийн хаягаас өөр байж болно.',
    },
    truckDay: { type: 'date', title: 'Машин хэдэнд очих вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'road-blocked',
      say: 'Машин орох зам тохирохгүй байна.',
      remedy: 'Замаа чөлөөлөөд дахин захиална уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
    {
      code: 'trucks-busy',
      say: 'Тэр өдрийн машинууд захиалагдсан.',
      remedy: 'Өөр өдөр сонгоно уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
  ],
  gives: { says: 'Машины цаг товлогдлоо. Жолооч очихын өмнө залгана.' },
  confidence: 'low',
})
