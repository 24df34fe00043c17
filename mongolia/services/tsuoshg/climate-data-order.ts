import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'climate-data-order',
  agency: 'tsuoshg',
  kind: 'order',
  title: 'Цаг уурын тоон мэдээ захиалах',
  summary: 'Олон жилийн температур, хур тунадасны мэдээ авна.',
  words: [
    'цаг уурын мэдээ',
    'хур тунадас',
    'климат',
    'climate data',
    'өнгөрсөн жилийн цаг агаар',
    'хэдэн градус байсан судалгаа',
    'салхины хурдны мэдээ',
    'олон жилийн дундаж температур',
    'уур амьсгалын тоо авах',
    'бороо орсон эсэх бичиг',
    'past weather data',
  ],
  law: [{ act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' }],
  ask: {
    years: { type: 'yearSpan', title: 'Аль жилүүдийнх вэ?', earliest: 1936, yearsMost: 90 },
    aimag: { type: 'place', title: 'Аль аймгийн мэдээ вэ?', level: 1 },
    measures: {
      type: 'several',
      title: 'Ямар мэдээ хэрэгтэй вэ?',
      options: { temperature: 'Температур', rain: 'Хур тунадас', wind: 'Салхи', sun: 'Нарны цацраг' },
    },
    step: {
      type: 'choice',
      title: 'Ямар давтамжтай вэ?',
      options: { day: 'Өдөр бүр', month: 'Сар бүр', year: 'Жил бүр' },
    },
    student: { type: 'yesNo', title: 'Оюутны судалгаанд хэрэглэх үү?' },
    mail: { type: 'email', title: 'Мэдээгээ аль хаягт авах вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'gap',
      say: 'Энэ хугацаанд ажиглалт тасалдсан байна.',
      remedy: 'Өөр жилүүд сонгоно уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
    {
      code: 'commercial',
      say: 'Худалдааны зорилгоор гэрээгээр олгоно.',
      remedy: 'Агентлагтай гэрээ байгуулна уу.',
      law: { act: 'Ус, цаг уур, орчны хяналт шинжилгээний тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээг таны имэйлд илгээлээ.' },
  confidence: 'low',
})
