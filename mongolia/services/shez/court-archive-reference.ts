import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-archive-reference',
  agency: 'shez',
  kind: 'reference',
  title: 'Шүүхийн шийдвэрийн архивын лавлагаа',
  summary: 'Архивт байгаа шүүхийн шийдвэрийн лавлагаа авна.',
  words: ['шүүхийн архив', 'хуучин шийдвэр', 'шүүхийн тогтоол авах', 'салалтын шийдвэр', 'court archive'],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Монгол Улсын шүүхийн тухай хууль' }],
  ask: {
    court: { type: 'text', title: 'Аль шүүх шийдсэн бэ?', hint: 'Жишээ нь, Баянзүрх дүүргийн шүүх.', longest: 120 },
    caseKind: {
      type: 'choice',
      title: 'Ямар хэрэг байсан бэ?',
      options: { civil: 'Иргэний', criminal: 'Эрүүгийн', administrative: 'Захиргааны' },
    },
    decided: { type: 'number', title: 'Хэдэн онд шийдсэн бэ?', least: 1921, most: 2030 },
    caseNumber: { type: 'text', title: 'Хэргийн дугаарыг мэдэх үү?', optional: true, longest: 40 },
    party: {
      type: 'choice',
      title: 'Та энэ хэрэгт хэн байсан бэ?',
      options: { party: 'Хэргийн оролцогч', heir: 'Өв залгамжлагч', representative: 'Төлөөлөгч' },
    },
    proof: { type: 'file', title: 'Эрхээ нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { proof: { party: ['heir', 'representative'] } },
  fee: 'unknown',
  workingDays: 10,
  refusals: [
    {
      code: 'not-found',
      say: 'Архивт ийм хэрэг олдсонгүй.',
      remedy: 'Шүүх, оноо шалгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'no-right',
      say: 'Энэ хэргийн мэдээлэл авах эрхгүй байна.',
      remedy: 'Оролцогчийн итгэмжлэл хавсаргаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'closed',
      say: 'Хэргийг хаалттай хянасан тул лавлагаа олгохгүй.',
      remedy: 'Шийдвэр гаргасан шүүхэд биечлэн хандана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Шүүхийн шийдвэрийн архивын лавлагаа',
    show: ['court', 'caseKind', 'decided', 'caseNumber'],
    validDays: 180,
  }, // no source gives the term: our own default
  source: 'peak.mn/news/news21l15, 2021-12: among the most used; 10 days is an estimate',
  confidence: 'medium',
})
