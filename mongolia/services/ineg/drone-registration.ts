import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'drone-registration',
  agency: 'ineg',
  kind: 'registration',
  title: 'Дрон бүртгүүлэх',
  summary: 'Дроноо бүртгүүлж, дээр нь наах дугаар авна.',
  words: [
    'дрон бүртгэл',
    'нисдэг камер бүртгүүлэх',
    'дроны дугаар авах',
    'drone',
    'шинэ дрон худалдаж авсан',
    'дрондоо дугаар наах',
    'дрон оруулж ирсэн бүртгэл',
    'квадрокоптер',
    'дижиай дрон',
    'bought a drone',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    owned: { rows: 'aviation.drones' },
    drones: { count: 'owned' },
  },
  ask: {
    maker: {
      type: 'choice',
      title: 'Ямар үйлдвэрийнх вэ?',
      options: { dji: 'DJI', autel: 'Autel', own: 'Өөрөө угсарсан', other: 'Бусад' },
    },
    model: { type: 'text', title: 'Загвар нь юу вэ?', longest: 40 },
    serial: {
      type: 'text',
      title: 'Үйлдвэрийн дугаар нь юу вэ?',
      hint: 'Зайны доор, эсвэл хайрцаг дээр бий.',
      longest: 40,
    },
    grams: { type: 'number', title: 'Хэдэн грамм жинтэй вэ?', least: 1, most: 500_000 },
    use: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: {
        fun: 'Хувийн',
        film: 'Зураг авалт',
        survey: 'Газрын хэмжилт',
        farm: 'Тариалан',
        rescue: 'Эрэн хайх, хяналт',
      },
    },
    picture: { type: 'file', title: 'Дроны зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Анхны дрон нь', when: { drones: { below: 1 } } }],
  returns: [
    { code: 'serial-unclear', say: 'Үйлдвэрийн дугаар зурагтай таарахгүй байна.', asks: ['serial', 'picture'] },
  ],
  refusals: [
    {
      code: 'registered',
      say: 'Энэ дугаартай дрон бүртгэлтэй байна.',
      remedy: 'Худалдан авсан бол өмнөх эзэнд нь хасуулна уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'radio',
      say: 'Дрон зөвшөөрөгдөөгүй давтамж ашигладаг.',
      remedy: 'Зохицуулах хорооноос зөвшөөрөл авна уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: {
    document: 'Дроны бүртгэлийн гэрчилгээ',
    show: ['maker', 'model', 'serial', 'grams', 'use'],
    validDays: 1095,
  },
  confidence: 'low',
})
