import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'receipt-complaint',
  agency: 'teg',
  kind: 'complaint',
  title: 'Баримт өгөөгүй газрыг мэдэгдэх',
  summary: 'Худалдаа, үйлчилгээний газар баримт өгөөгүйг мэдэгдэнэ.',
  words: ['баримт өгөөгүй', 'и баримт өгдөггүй', 'баримтгүй худалдаа', 'no receipt'],
  law: [
    { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    fault: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        none: 'Баримт өгөөгүй',
        less: 'Дүн багатай',
        fake: 'Уншигдахгүй, хуурамч',
        extra: 'Баримтад нэмж мөнгө авсан',
      },
    },
    shop: { type: 'text', title: 'Аль дэлгүүр, газар вэ?', longest: 120 },
    spot: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт вэ?' },
    bought: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    price: { type: 'money', title: 'Хэдийг төлсөн бэ?', least: 1 },
    picture: { type: 'file', title: 'Баримт, зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'exempt',
      say: 'Энэ газар баримт өгөх үүрэггүй.',
      remedy: 'Хуулийн чөлөөлөлттэй танилцана уу.',
      law: { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    },
    {
      code: 'not-found',
      say: 'Зөрчил тогтоогдсонгүй.',
      remedy: 'Төлбөрийн баримттай бол дахин мэдэгдэнэ үү.',
      law: { act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' },
    },
  ],
  gives: { says: 'Газрыг шалгаж, зөрчлийг арилгалаа. Баярлалаа.' },
  confidence: 'low',
})
