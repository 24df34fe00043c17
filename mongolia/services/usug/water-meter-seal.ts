import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-meter-seal',
  agency: 'usug',
  kind: 'order',
  title: 'Усны тоолуур шалгаж лацдуулах',
  summary: 'Шинэ, хугацаа дууссан тоолуураа баталгаажуулж лацдуулна.',
  words: [
    'тоолуур лацдах',
    'усны тоолуур солих',
    'лац тавиулах',
    'тоолуурын баталгаажуулалт',
    'seal meter',
    'тоолуур эвдэрсэн ус',
    'усны тоолуур тавиулах',
    'лац тасарсан',
    'тоолуураа баталгаажуулах',
    'счётчик лацдуулах',
    'тоолуур солиулах ус',
    'усны тоолуурын хүн дуудах',
    'new water meter',
  ],
  law: [
    { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
  ],
  facts: { meterRows: { rows: 'waterworks.meters' }, sealedBefore: { some: 'meterRows', of: 'sealed' } },
  ask: {
    sealCase: {
      type: 'choice',
      title: 'Яагаад лацдуулах вэ?',
      options: { fresh: 'Шинэ тоолуур', due: 'Хугацаа дууссан', torn: 'Лац тасарсан', leak: 'Тоолуур гоожсон' },
    },
    hotCold: { type: 'choice', title: 'Аль ус вэ?', options: { hot: 'Халуун', cold: 'Хүйтэн', both: 'Хоёулаа' } },
    sealMeters: { type: 'number', title: 'Хэдэн тоолуур вэ?', least: 1, most: 10 },
    floor: { type: 'number', title: 'Хэддүгээр давхарт вэ?', least: 1, most: 40 },
    plumberDay: { type: 'date', title: 'Слесарь хэзээ очих вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Өмнө нь лацтай тоолууртай', when: { sealedBefore: true } }],
  refusals: [
    {
      code: 'meter-old',
      say: 'Тоолуурын загвар бүртгэлд байхгүй.',
      remedy: 'Зөвшөөрсөн загварын тоолуур авна уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
    {
      code: 'tampered',
      say: 'Тоолуурт соронз хэрэглэсэн шинжтэй.',
      remedy: 'Зөрчлөө барагдуулаад захиална уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
  ],
  gives: { says: 'Слесарь товлосон өдөр очно. Тоолуурынхаа бичгийг бэлдээрэй.' },
  confidence: 'low',
})
