import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-archive-reference',
  agency: 'shez',
  kind: 'reference',
  title: 'Шүүхийн шийдвэрийн архивын лавлагаа',
  summary: 'Архивт байгаа шүүхийн шийдвэрийн лавлагаа авна.',
  words: [
    'шүүхийн архив',
    'хуучин шийдвэр',
    'шүүхийн тогтоол авах',
    'салалтын шийдвэр',
    'court archive',
    'хорин жилийн өмнөх шүүхийн шийдвэр',
    'хуучин шүүхийн хэрэг олох',
    'салсан шүүхийн хуучин шийдвэр',
    'архивын шийтгэх тогтоол',
    'аавын хуучин хэрэг',
    'old court file',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Монгол Улсын шүүхийн тухай хууль' }],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    renamedOn: { from: 'civil.nameChange.regDate' },
  },
  known: ['lastname', 'firstname', 'renamedOn'],
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
    named: { type: 'yesNo', title: 'Тэр үед өөр нэртэй байсан уу?', hint: 'Архиваас тэр үеийн нэрээр хайна.' },
    formerName: { type: 'text', title: 'Тэр үеийн овог, нэрээ бичнэ үү', longest: 80 },
    proof: { type: 'file', title: 'Эрхээ нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { formerName: { named: true }, proof: { party: ['heir', 'representative'] } },
  fee: 'unknown',
  workingDays: 10,
  checks: [
    {
      title: 'Оролцогч өөрөө, эсвэл эрхээ нотолсон',
      when: { anyOf: [{ party: 'party' }, { proof: { known: true } }] },
    },
    { title: 'Хэргийн дугаартай', when: { caseNumber: { known: true } } },
    { title: 'Нэрээ солиогүй', when: { named: false, renamedOn: { known: false } } },
  ],
  returns: [
    {
      code: 'case-unclear',
      say: 'Шүүх, он тодорхойгүй тул хэрэг олдохгүй байна. Тодруулна уу.',
      asks: ['court', 'decided', 'caseNumber'],
    },
    { code: 'former-name', say: 'Хэрэгт өөр нэр байна. Тэр үеийн нэрээ бичнэ үү.', asks: ['named', 'formerName'] },
  ],
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
