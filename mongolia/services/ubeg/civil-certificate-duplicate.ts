import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'civil-certificate-duplicate',
  agency: 'ubeg',
  kind: 'certificate',
  title: 'Иргэний гэрчилгээ дахин авах',
  summary: 'Төрсөн, гэрлэсэн зэрэг алдсан гэрчилгээгээ дахин авна.',
  words: [
    'төрсний гэрчилгээ алдсан',
    'гэрлэлтийн гэрчилгээ гээсэн',
    'гэрчилгээ нөхөн авах',
    'duplicate certificate',
    'гэрлэлтийн баталгаа хаясан',
    'төрсний гэрчилгээгээ олохгүй байна',
    'гэрчилгээ урагдсан',
    'төрсний гэрчилгээ шинээр гаргуулах',
    'дубликат гэрчилгээ',
    'хүүхдийн төрсний гэрчилгээ алдсан',
    'lost birth certificate',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    marriage: { from: 'civil.marriage.registeredId' },
    divorce: { from: 'civil.divorce.cancelId' },
    renamed: { from: 'civil.nameChange.regDate' },
    adopted: { from: 'civil.adoption.registeredId' },
    birth: { from: 'civil.birth.registrationId' },
  },
  ask: {
    whom: { type: 'person', title: 'Хэний гэрчилгээ вэ?', who: ['self', 'child'] },
    which: {
      type: 'choice',
      title: 'Аль гэрчилгээ вэ?',
      options: {
        birth: 'Төрсний',
        marriage: 'Гэрлэсний',
        divorce: 'Гэрлэлт цуцалсны',
        adoption: 'Үрчилсний',
        name: 'Нэр өөрчилсний',
        death: 'Төрөл садны нас барсны',
      },
    },
    why: {
      type: 'choice',
      title: 'Яагаад дахин авах вэ?',
      options: { lost: 'Алдсан', worn: 'Хуучирсан', corrected: 'Бүртгэл засагдсан' },
    },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { which: 'marriage', marriage: { known: false } },
      say: 'Гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Өөр гэрчилгээ сонгоно уу.',
    },
    {
      when: { which: 'divorce', divorce: { known: false } },
      say: 'Гэрлэлт цуцалсны бүртгэл олдсонгүй.',
      remedy: 'Эхлээд гэрлэлт цуцалснаа бүртгүүлнэ үү.',
      instead: 'divorce-registration',
    },
  ],
  fee: [{ label: 'Гэрчилгээ дахин олгох', amount: 5000 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Төрсний бүртгэлтэй', when: { birth: { known: true } } },
    {
      title: 'Нэр өөрчилсөн бүртгэлтэй',
      when: { anyOf: [{ which: ['birth', 'marriage', 'divorce', 'adoption', 'death'] }, { renamed: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'record-missing',
      say: 'Цахим болон цаасан архиваас бүртгэл олдсонгүй.',
      remedy: 'Шүүхээр үйл явдлыг тогтоолгоод бүртгүүлнэ үү.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'no-right',
      say: 'Та энэ гэрчилгээг авах эрхгүй байна.',
      remedy: 'Эзэмшигч өөрөө эсвэл итгэмжлэлтэй хүн хүсэлт гаргана.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Иргэний бүртгэлийн гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
