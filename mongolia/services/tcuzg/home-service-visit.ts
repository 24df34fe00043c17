import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'home-service-visit',
  agency: 'tcuzg',
  kind: 'order',
  title: 'Явуулын үйлчилгээ гэртээ дуудах',
  summary: 'Хөдөлж чадахгүй хүнд ажилтан гэрт нь очно.',
  words: [
    'гэрт ирэх үйлчилгээ',
    'хэвтрийн хүн',
    'хөгжлийн бэрхшээлтэй үйлчилгээ',
    'явуулын үйлчилгээ',
    'home visit',
    'ажилтан гэртээ дуудах',
    'төрийн үйлчилгээ гэрт',
    'гэрт ирж лавлагаа гаргаж өгөх',
    'явуулын бригад',
    'home service for disabled',
  ],
  law: [
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
  ],
  facts: {
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home'],
  ask: {
    cause: {
      type: 'choice',
      title: 'Яагаад төвд очиж чадахгүй вэ?',
      options: { bed: 'Хэвтэрт байгаа', wheel: 'Тэргэнцэртэй', old: 'Өндөр настай', carer: 'Хүн асардаг' },
    },
    tasks: {
      type: 'several',
      title: 'Юу хийлгэх вэ?',
      options: {
        card: 'Иргэний үнэмлэхийн зураг',
        sign: 'Гарын үсэг, хурууны хээ',
        papers: 'Лавлагаа хэвлэх',
        advice: 'Зөвлөгөө',
      },
    },
    other: { type: 'yesNo', title: 'Бүртгэлтэй хаягтаа байгаа юу?' },
    whereNow: { type: 'address', title: 'Одоо хаана байна вэ?', why: 'Ажилтан энэ хаягт очно.' },
    note: {
      type: 'file',
      title: 'Эмчийн тодорхойлолт байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    phoneOf: { type: 'phone', title: 'Асран хамгаалагчийн утас юу вэ?', why: 'Очихын өмнө залгана.' },
  },
  when: {
    whereNow: { other: false },
  },
  fee: [{ label: 'Явуулын үйлчилгээ', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Хөдөлж чадахгүй', when: { cause: ['bed', 'wheel'] } }],
  refusals: [
    {
      code: 'can-come',
      say: 'Төвд очих боломжтой байна.',
      remedy: '«Нэг цэгийн үйлчилгээний цаг авах» үйлчилгээг аваарай.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'not-at-home',
      say: 'Энэ үйлчилгээг гэрт үзүүлэх боломжгүй.',
      remedy: 'Төвд тээвэрлэж хүргэх тусламж хүсэж болно.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Ажилтан очих өдрийг утсаар мэдэгдэнэ. Үнэмлэхээ бэлдээрэй.' },
  confidence: 'low',
})
