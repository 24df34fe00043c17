import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'single-parent-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Өрх толгойлсон эх, эцгийн тэтгэмж',
  summary: '3 ба түүнээс олон хүүхэдтэй, ганцаараа амьдардаг эх, эцэгт.',
  words: ['өрх толгойлсон', 'ганц бие ээж', 'олон хүүхэдтэй өрх', 'өрх толгойлсон эх', 'single mother'],
  law: [{ act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' }],
  facts: {
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
    married: { from: 'civil.marriage.marriedDate' },
    score: { from: 'welfare.household.score' },
  },
  known: ['married', 'score'],
  ask: {
    alone: {
      type: 'choice',
      title: 'Яагаад ганцаараа вэ?',
      options: { widowed: 'Эхнэр, нөхөр нас барсан', divorced: 'Гэрлэлтээ цуцлуулсан', never: 'Гэрлэж байгаагүй' },
    },
    since: { type: 'date', title: 'Хэзээнээс ганцаараа вэ?', latest: 'today' },
    income: { type: 'money', title: 'Өрхийн сарын орлого хэд вэ?', least: 0 },
    place: { type: 'place', title: 'Аль сум, дүүрэгт амьдардаг вэ?', level: 2 },
    account: {
      type: 'text',
      title: 'Тэтгэмжийн мөнгө орох данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { childCount: { below: 3 } },
      say: '3 хүүхэд бүртгэлтэй байх ёстой.',
      remedy: 'Хүүхдийн мөнгө, бусад тэтгэмжийг үзнэ үү.',
      instead: 'child-money',
    },
    {
      when: { married: { known: true } },
      say: 'Та {married}-нд гэрлэсэн гэж бүртгэлтэй байна.',
      remedy: 'Гэрлэлт дууссан бол бүртгэлээ шинэчлүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Гэрлэлтгүй', when: { married: { known: false } } },
    { title: '3 хүүхэдтэй', when: { childCount: { atLeast: 3 } } },
  ],
  refusals: [
    {
      code: 'partner',
      say: 'Хамтран амьдрагчтай нь тогтоогдсон.',
      remedy: 'Байдал өөрчлөгдвөл дахин хүсэлт гаргана уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'children-away',
      say: 'Хүүхдүүд өөр хүний асрамжид байна.',
      remedy: 'Асарч байгаа хүн нь хүсэлт гаргана.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж тогтоолоо. Хагас жил тутам дансанд орно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'bat-ulzii.ov.gov.mn/post/105724 (list of ehalamj)',
  confidence: 'medium',
})
