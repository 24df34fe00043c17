import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'special-forecast',
  agency: 'tsuoshg',
  kind: 'order',
  title: 'Захиалгат урьдчилсан мэдээ авах',
  summary: 'Барилга, тариалан, арга хэмжээнд зориулсан мэдээ авна.',
  words: ['цаг агаарын мэдээ захиалах', 'урьдчилсан мэдээ', 'forecast'],
  law: [{ act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль нутгийн мэдээ вэ?', level: 2 },
    start: { type: 'date', title: 'Аль өдрөөс эхлэх вэ?', earliest: 'today' },
    length: { type: 'number', title: 'Хэдэн хоногийн мэдээ вэ?', least: 1 },
    activity: {
      type: 'choice',
      title: 'Ямар ажилд хэрэгтэй вэ?',
      options: {
        building: 'Барилга',
        harvest: 'Ургац хураалт',
        event: 'Арга хэмжээ',
        flight: 'Нислэг',
        herding: 'Нүүдэл, отор',
      },
    },
    call: { type: 'phone', title: 'Аюултай үед хэнд залгах вэ?', why: 'Шуурганы анхааруулгыг энэ дугаарт өгнө.' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'too-far',
      say: 'Ийм урт хугацааны мэдээ гаргадаггүй.',
      remedy: 'Хугацаагаа богиносгоно уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
    {
      code: 'flight-other',
      say: 'Нислэгийн мэдээг нисэхийн цаг уур өгнө.',
      remedy: 'Нисэхийн цаг уурын төвд хандана уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
  ],
  gives: { says: 'Захиалгыг бүртгэлээ. Мэдээг өдөр бүр илгээнэ.' },
  confidence: 'low',
})
