import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'notary-appointment',
  agency: 'mnotary',
  kind: 'appointment',
  title: 'Нотариатад цаг авах',
  summary: 'Гэрээ, итгэмжлэл гэрчлүүлэх цагаа урьдчилж авна.',
  words: ['нотариат', 'нотариатын цаг', 'гэрчлүүлэх', 'орчуулга гэрчлүүлэх', 'notary'],
  law: [{ act: 'Нотариатын тухай хууль' }],
  facts: {
    card: { from: 'civil.idCard.passportNum' },
    cardUntil: { from: 'civil.idCard.passportExpireDate' },
    cardDays: { daysUntil: 'cardUntil' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
  },
  ask: {
    act: {
      type: 'choice',
      title: 'Юу гэрчлүүлэх вэ?',
      options: {
        contract: 'Гэрээ',
        power: 'Итгэмжлэл',
        will: 'Гэрээслэл',
        copy: 'Хуулбар, орчуулга',
        consent: 'Хүүхдээ гадаад явуулах зөвшөөрөл',
      },
    },
    people: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 1, most: 20 },
    language: {
      type: 'choice',
      title: 'Орчуулагч хэрэгтэй юу?',
      options: { none: 'Хэрэггүй', kazakh: 'Казах хэл', english: 'Англи хэл', sign: 'Дохионы хэл' },
    },
    office: { type: 'office', title: 'Хаана очих вэ?' },
    time: { type: 'slot', title: 'Хэзээ очих вэ?', at: 'office', minutes: 30 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { act: 'will', age: { below: 18 } },
      code: 'will-adult',
      say: 'Гэрээслэлийг 18 нас хүрсэн хүн үйлдэнэ.',
      remedy: '18 нас хүрээд цаг авна уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      when: { cardDays: { below: 0 } },
      code: 'card-expired',
      say: 'Үнэмлэхийн хугацаа дууссан тул гэрчлэхгүй.',
      remedy: 'Эхлээд үнэмлэхээ солиулна уу.',
      law: { act: 'Нотариатын тухай хууль' },
    },
  ],
  gives: { says: 'Цаг тань бүртгэгдлээ. Эх баримт, үнэмлэхээ авч ирээрэй.' },
  confidence: 'low',
})
