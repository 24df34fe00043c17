import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consumer-quality-complaint',
  agency: 'masm',
  kind: 'complaint',
  title: 'Жин, хэмжээний гомдол гаргах',
  summary: 'Дутуу жинлэсэн, буруу хэмжсэнийг мэдээлнэ.',
  words: [
    'жин дутуу',
    'буруу жинлэсэн',
    'бензин дутуу',
    'short weight',
    'махны жин дутуу',
    'зах дээр луйвар жин',
    'бензин дутуу юүлсэн',
    'жинлүүр буруу',
    'шатахуун түгээгүүр луйвар',
    'нүүрс дутуу жинлэсэн',
    'cheating scales',
  ],
  law: [
    { act: 'Хэмжил зүйн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    seller: { type: 'text', title: 'Аль дэлгүүр, станц вэ?', longest: 120 },
    goods: {
      type: 'choice',
      title: 'Юуг дутуу хэмжсэн бэ?',
      options: { food: 'Хүнс', fuel: 'Шатахуун', coal: 'Нүүрс, түлээ', package: 'Савласан бараа' },
    },
    difference: { type: 'text', title: 'Хэдээр дутуу байсан бэ?', longest: 60 },
    bought: { type: 'date', title: 'Хэзээ худалдаж авсан бэ?', latest: 'today' },
    bill: { type: 'file', title: 'Баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'within-error',
      say: 'Зөрүү зөвшөөрсөн алдаанд багтаж байна.',
      remedy: 'Давтагдвал дахин мэдээлнэ үү.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
    {
      code: 'shop-unknown',
      say: 'Заасан худалдагч олдсонгүй.',
      remedy: 'Хаягийг нь тодруулж дахин илгээнэ үү.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
  ],
  gives: { says: 'Хэмжих хэрэгслийг шалгалаа. Дүнг танд мэдэгдлээ.' },
  confidence: 'medium',
})
