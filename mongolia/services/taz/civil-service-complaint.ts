import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'civil-service-complaint',
  agency: 'taz',
  kind: 'complaint',
  title: 'Төрийн албаны маргаанд гомдол гаргах',
  summary: 'Халагдсан, бууруулсан, шалгаруулалт зөрчсөн бол гомдол гаргана.',
  words: ['төрийн албанаас халагдсан', 'хууль бусаар халсан', 'сонгон шалгаруулалт шударга бус', 'unfair dismissal'],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  facts: { body: { from: 'service.record.organisation' }, post: { from: 'service.record.position' } },
  known: ['body', 'post'],
  ask: {
    dispute: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: {
        dismissed: 'Ажлаас халсан',
        demoted: 'Албан тушаал бууруулсан',
        exam: 'Сонгон шалгаруулалт',
        penalty: 'Сахилгын шийтгэл',
        pay: 'Цалин, нэмэгдэл',
      },
    },
    notified: { type: 'date', title: 'Шийдвэрийг хэзээ мэдсэн бэ?', latest: 'today' },
    complaint: { type: 'longText', title: 'Гомдлоо бичнэ үү', longest: 4000 },
    order: { type: 'file', title: 'Тушаал, шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Албан хаагчийн бүртгэлтэй', when: { post: { known: true } } }],
  refusals: [
    {
      code: 'late',
      say: 'Гомдол гаргах хугацаа өнгөрсөн байна.',
      remedy: 'Захиргааны шүүхэд хандаж болно.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
    {
      code: 'political',
      say: 'Улс төрийн албан тушаалд энэ журам хамаарахгүй.',
      remedy: 'Шүүхэд хандана уу.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
  ],
  gives: { says: 'Зөвлөл гомдлыг хангаж, шийдвэрийг хүчингүй болголоо.' },
  confidence: 'medium',
})
