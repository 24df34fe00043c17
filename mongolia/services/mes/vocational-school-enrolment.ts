import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vocational-school-enrolment',
  agency: 'mes',
  kind: 'registration',
  title: 'Мэргэжлийн сургуульд элсэх',
  summary: 'Мэргэжлийн болон техникийн сургуульд элсэж, тэтгэлэг авна.',
  words: [
    'мсүт',
    'мэргэжлийн сургууль',
    'политехник коллеж',
    'техникум',
    'vocational school',
    '9 төгсөөд мэргэжил сурах',
    'мсүт-д орох',
    'мсүт элсэлт',
    'пту',
    'мэргэжлийн сургуульд хүүхдээ оруулах',
    'пүтк элсэх',
    'enter trade school',
    'есдүгээр анги төгсөөд',
  ],
  law: [{ act: 'Мэргэжлийн болон техникийн боловсрол, сургалтын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    basic: { from: 'education.middleSchool.degreeNumber' },
    full: { from: 'education.highSchool.degreeNumber' },
  },
  known: ['birthDate', 'basic', 'full'],
  ask: {
    trade: {
      type: 'choice',
      title: 'Ямар мэргэжил эзэмших вэ?',
      options: {
        building: 'Барилга, сантехник',
        welding: 'Гагнуур, цахилгаан',
        cooking: 'Тогооч, үйлчилгээ',
        mining: 'Уул уурхайн машин',
        sewing: 'Оёдол, загвар',
        farming: 'Хөдөө аж ахуй',
      },
    },
    course: {
      type: 'choice',
      title: 'Ямар ангид орох вэ?',
      options: { full: 'Бүрэн дундтай хамт', year: '1 жилийн', half: 'Богино хугацааны' },
    },
    place: { type: 'place', level: 1, title: 'Аль аймаг, хотод сурах вэ?' },
    dormitory: { type: 'yesNo', title: 'Дотуур байр авах уу?' },
    health: { type: 'file', title: 'Эрүүл мэндийн хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { basic: { known: false }, full: { known: false } },
      say: 'Суурь боловсролын гэрчилгээ олдсонгүй.',
      remedy: 'Эхлээд дүйцсэн хөтөлбөрөөр суралцана уу.',
      instead: 'equivalency-education',
    },
  ],
  fee: [{ label: 'Элсэлт', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Суурь, бүрэн дунд боловсролтой',
      when: { anyOf: [{ basic: { known: true } }, { full: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'trade-full',
      say: 'Энэ мэргэжлийн анги дүүрсэн байна.',
      remedy: 'Өөр мэргэжил, эсвэл өөр сургууль сонгоно уу.',
      law: { act: 'Мэргэжлийн болон техникийн боловсрол, сургалтын тухай хууль' },
    },
    {
      code: 'health-unfit',
      say: 'Эрүүл мэнд энэ мэргэжилд тохирохгүй байна.',
      remedy: 'Эмчээс тодруулаад өөр мэргэжил сонгоно уу.',
      law: { act: 'Мэргэжлийн болон техникийн боловсрол, сургалтын тухай хууль' },
    },
  ],
  gives: { says: 'Та элслээ. Хичээл эхлэх өдөр иргэний үнэмлэхтэйгээ очно уу.' },
  confidence: 'low',
})
