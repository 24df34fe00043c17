import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'registration-complaint',
  agency: 'ubeg',
  kind: 'complaint',
  title: 'Бүртгэлийн шийдвэрт гомдол гаргах',
  summary: 'Улсын бүртгэгчийн шийдвэр, үйлдэлд гомдол гаргана.',
  words: ['бүртгэгчийн гомдол', 'бүртгэлээс татгалзсан', 'бүртгэл буруу хийсэн', 'complaint registrar'],
  law: [
    { act: 'Улсын бүртгэлийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    about: {
      type: 'choice',
      title: 'Юунд гомдоллож байна вэ?',
      options: {
        refused: 'Бүртгэхээс татгалзсан',
        wrong: 'Буруу бүртгэсэн',
        late: 'Хугацаа хэтэрсэн',
        rude: 'Харилцаа, ёс зүй',
        leak: 'Мэдээлэл задруулсан',
      },
    },
    caseNumber: { type: 'text', title: 'Хүсэлтийн дугаар байвал бичнэ үү', longest: 30, optional: true },
    office: { type: 'office', title: 'Аль хэлтэст болсон бэ?' },
    story: { type: 'longText', title: 'Юу болсон бэ?', longest: 3000 },
    wanted: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { redo: 'Дахин шийдвэрлэх', correct: 'Алдааг засах', answer: 'Тайлбар авах' },
    },
    evidence: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'in-court',
      say: 'Энэ асуудлыг шүүх хэлэлцэж байна.',
      remedy: 'Шүүхийн шийдвэрийг хүлээнэ үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'too-late-complaint',
      say: 'Гомдол гаргах хугацаа өнгөрсөн байна.',
      remedy: 'Захиргааны хэргийн шүүхэд хандана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг хянаж, шийдвэрийг танд хүргүүллээ.' },
  confidence: 'low',
})
