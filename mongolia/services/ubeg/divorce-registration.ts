import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'divorce-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гэрлэлт цуцалснаа бүртгүүлэх',
  summary: 'Шүүхээр эсвэл харилцан тохирч салснаа бүртгүүлж, гэрчилгээ авна.',
  words: ['салах', 'салсан', 'гэрлэлтээ цуцлах', 'салалт бүртгүүлэх', 'нөхрөөсөө салах', 'divorce'],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    marriedOn: { from: 'civil.marriage.marriedDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    spouseParent: { from: 'civil.marriage.spouseLastname' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  known: ['marriedOn', 'spouseParent', 'spouse'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр цуцалсан бэ?',
      hint: 'Насанд хүрээгүй хүүхэдтэй бол шүүхээр цуцална.',
      options: { court: 'Шүүхийн шийдвэрээр', joint: 'Хоёулаа зөвшөөрсөн' },
    },
    minors: { type: 'yesNo', title: '18 нас хүрээгүй хүүхэдтэй юу?' },
    courtDecision: { type: 'file', title: 'Хүчин төгөлдөр шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    decidedOn: { type: 'date', title: 'Шийдвэр хэзээ хүчинтэй болсон бэ?', latest: 'today' },
    bothAgree: {
      type: 'declaration',
      title: 'Хоёулаа зөвшөөрсөн',
      statement: 'Бид гэрлэлтээ цуцлахаар тохирсон. Хөрөнгийн маргаан байхгүй.',
    },
    spousePaper: {
      type: 'file',
      title: 'Эхнэр, нөхрийн гарын үсэгтэй өргөдлийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
  },
  when: {
    courtDecision: { ground: 'court' },
    decidedOn: { ground: 'court' },
    minors: { ground: 'joint' },
    bothAgree: { ground: 'joint' },
    spousePaper: { ground: 'joint' },
  },
  stop: [
    {
      when: { marriedOn: { known: false } },
      say: 'Таны гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Гадаадад гэрлэсэн бол эхлээд гэрлэлтээ бүртгүүлнэ үү.',
      instead: 'foreign-event-registration',
    },
    {
      when: { ground: 'joint', minors: true },
      say: '18 нас хүрээгүй хүүхэдтэй бол гэрлэлтийг шүүхээр цуцална.',
      remedy: 'Шүүхэд нэхэмжлэл гаргаж, шийдвэрээ хавсаргана уу.',
      instead: 'court-claim',
    },
  ],
  fee: [{ label: 'Гэрлэлт цуцалсны бүртгэл', amount: 2500 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Гэрлэлт нь бүртгэлтэй', when: { marriedOn: { known: true } } },
    { title: 'Тохирсон бол хүүхэд бүртгэлгүй', when: { anyOf: [{ ground: 'court' }, { childCount: { below: 1 } }] } },
    {
      title: 'Шүүхийн шийдвэр хавсаргасан',
      when: { anyOf: [{ ground: 'joint' }, { courtDecision: { known: true } }] },
    },
  ],
  returns: [
    {
      code: 'decision-not-final',
      say: 'Шийдвэр хүчин төгөлдөр болсон тэмдэглэлгүй байна.',
      asks: ['courtDecision', 'decidedOn'],
    },
    {
      code: 'spouse-unsigned',
      say: 'Эхнэр, нөхрийн гарын үсэг дутуу байна. Дахин хавсаргана уу.',
      asks: ['spousePaper', 'bothAgree'],
    },
  ],
  refusals: [
    {
      code: 'appeal-open',
      say: 'Шийдвэрт давж заалдах хугацаа дуусаагүй байна.',
      remedy: 'Хугацаа дууссаны дараа дахин илгээнэ үү.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'pregnant-or-infant',
      say: 'Эхнэр жирэмсэн эсвэл хүүхэд нэг нас хүрээгүй байна.',
      remedy: 'Хүүхэд нэг нас хүрсний дараа дахин хандана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'spouse-objects',
      say: 'Эхнэр, нөхөр тань цуцлахыг зөвшөөрөөгүй байна.',
      remedy: 'Харьяа шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Гэрлэлт цуцалсны гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
