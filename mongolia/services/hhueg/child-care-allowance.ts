import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-care-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: '0-3 насны хүүхэд асарсны тэтгэмж',
  summary: '3 хүртэлх насны хүүхдээ асарч байгаа эх, эцэг авна.',
  words: ['хүүхэд асарсны мөнгө', '3 нас хүртэлх мөнгө', 'цалинтай ээж', 'хүүхэд харсны мөнгө', 'child care allowance'],
  law: [{ act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' }],
  for: ['child'],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    address: { from: 'civil.address.fullAddress' },
    nursery: { from: 'school.kindergarten.schoolName' },
  },
  known: ['birthDate', 'address', 'nursery'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ асарч байна вэ?', who: ['child'], hint: 'Тэтгэмжийг хүүхэд 3 нас хүртэл олгоно.' },
    carer: {
      type: 'choice',
      title: 'Та хүүхдийн хэн нь вэ?',
      hint: 'Хүүхдээ асарч байгаа хүн өөрөө хүсэлт гаргана.',
      options: { mother: 'Эх нь', father: 'Эцэг нь', adopted: 'Үрчилж авсан хүн', guardian: 'Асран хамгаалагч' },
    },
    why: {
      type: 'choice',
      title: 'Эх нь яагаад асрахгүй байгаа вэ?',
      options: {
        works: 'Ажилдаа орсон',
        ill: 'Өвчтэй',
        away: 'Гадаадад байгаа',
        died: 'Нас барсан',
        separate: 'Тусдаа амьдардаг',
      },
    },
    place: { type: 'place', title: 'Хүүхэд аль сум, дүүрэгт байдаг вэ?', level: 2 },
    account: {
      type: 'text',
      title: 'Тэтгэмж авах дансны дугаар',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Хүүхдээ өөрөө асардаг. Өөрчлөлт гарвал мэдэгдэнэ.',
    },
  },
  when: { why: { carer: ['father', 'guardian'] } },
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хүүхэд 3 нас хүрээгүй', when: { age: { below: 3 } } },
    { title: 'Цэцэрлэгт явдаггүй', when: { nursery: { known: false } } },
  ],
  returns: [{ code: 'carer-differs', say: 'Асарч байгаа хүн бүртгэлтэй зөрж байна.', asks: ['carer', 'why'] }],
  refusals: [
    {
      code: 'over-three',
      say: 'Хүүхэд 3 нас хүрсэн байна.',
      remedy: 'Хүүхдийн мөнгө үргэлжлэн олгогдоно.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'not-carer',
      say: 'Хүүхдийг өөр хүн асарч байгаа нь тогтоогдсон.',
      remedy: 'Асарч байгаа хүн нь хүсэлт гаргана уу.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
    {
      code: 'paid-other',
      say: 'Нөгөө эцэг, эх нь тэтгэмж авч байна.',
      remedy: 'Солих бол хоёулаа зөвшөөрсөн бичгээ өгнө үү.',
      law: { act: 'Эх, олон хүүхэдтэй өрх толгойлсон эх (эцэг)-д тэтгэмж олгох тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж тогтоолоо. Хүүхэд 3 нас хүртэл сар бүр олгоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'hudulmur-halamj.gov.mn/news/show?id=1114 (ehalamj), 134 498 people in October 2020',
  confidence: 'medium',
})
