import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'notary-complaint',
  agency: 'mnotary',
  kind: 'complaint',
  title: 'Нотариатчийн гомдол гаргах',
  summary: 'Нотариатчийн үйлдэл, ёс зүйд гомдол гаргана.',
  words: [
    'нотариатын гомдол',
    'нотариатч буруу гэрчилсэн',
    'хураамж илүү авсан',
    'notary complaint',
    'нотариат хүнд сурталтай',
    'нотариат намайг хохироосон',
    'нотариатч хуурамч гэрээ гэрчилсэн',
    'нотариат илүү мөнгө авсан',
    'нотариатч ёс зүйгүй',
    'notary cheated me',
  ],
  law: [
    { act: 'Нотариатын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { acts: { rows: 'notary.acts' } },
  ask: {
    notary: { type: 'text', title: 'Нотариатчийн нэр хэн бэ?', longest: 60 },
    matter: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        refused: 'Үндэслэлгүй татгалзсан',
        wrong: 'Буруу гэрчилсэн',
        fee: 'Хураамж илүү авсан',
        secret: 'Нууц задруулсан',
        conduct: 'Зүй бус харилцсан',
      },
    },
    actDay: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    details: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 3000 },
    receipt: {
      type: 'file',
      title: 'Хураамжийн баримт, гэрээг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'court-matter',
      say: 'Гэрээний маргааныг шүүх шийднэ.',
      remedy: 'Харьяа шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Нотариатын тухай хууль' },
    },
    {
      code: 'unknown-notary',
      say: 'Ийм нэртэй нотариатч бүртгэлгүй байна.',
      remedy: 'Нотариатын үйлдлийн лавлагаанаас нэрийг шалгана уу.',
      law: { act: 'Нотариатын тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг ёс зүйн хороо хэлэлцэж, шийдвэрээ хүргүүллээ.' },
  confidence: 'low',
})
