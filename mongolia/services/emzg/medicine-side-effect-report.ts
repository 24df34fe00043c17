import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-side-effect-report',
  agency: 'emzg',
  kind: 'notification',
  title: 'Эмийн гаж нөлөө мэдэгдэх',
  summary: 'Эм, вакцинаас гарсан гаж нөлөөг мэдэгдэнэ.',
  words: ['эмийн гаж нөлөө', 'эм харшил', 'вакцины хариу урвал', 'хуурамч эм', 'side effect'],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }],
  ask: {
    what: {
      type: 'choice',
      title: 'Юунаас болсон бэ?',
      options: { medicine: 'Эм', vaccine: 'Вакцин', device: 'Хэрэгсэл', fake: 'Хуурамч гэж сэжиглэж байна' },
    },
    name: { type: 'text', title: 'Нэр, цуврал дугаар', hint: 'Хайрцаг дээр нь бичсэн байдаг.', longest: 150 },
    effect: {
      type: 'several',
      title: 'Юу болсон бэ?',
      options: {
        rash: 'Тууралт',
        breath: 'Амьсгаадах',
        fever: 'Халуурах',
        stomach: 'Бөөлжих, гүйлгэх',
        faint: 'Ухаан алдах',
        other: 'Бусад',
      },
    },
    began: { type: 'date', title: 'Хэзээ эхэлсэн бэ?', latest: 'today' },
    hospital: { type: 'yesNo', title: 'Эмнэлэгт үзүүлсэн үү?' },
    picture: {
      type: 'file',
      title: 'Хайрцаг, биеийн зургийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 5,
  checks: [{ title: 'Эмнэлэгт үзүүлсэн', when: { hospital: true } }],
  refusals: [
    {
      code: 'not-medicine',
      say: 'Эмийн бүтээгдэхүүн биш байна.',
      remedy: 'Хүнсний бүтээгдэхүүн бол хүнсний хяналтад мэдэгдэнэ үү.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'unknown',
      say: 'Эмийг таних мэдээлэл хүрэлцэхгүй.',
      remedy: 'Хайрцгийн зургийг авч дахин илгээнэ үү.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг бүртгэлээ. Шаардлагатай бол мэргэжилтэн холбогдоно.' },
  confidence: 'medium',
})
