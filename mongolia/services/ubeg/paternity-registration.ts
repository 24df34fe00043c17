import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'paternity-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Эцэг, эх тогтоосныг бүртгүүлэх',
  summary: 'Хүүхдийнхээ эцэг, эхийг бүртгэлд нэмүүлнэ.',
  words: [
    'эцэг тогтоох',
    'эцэг тогтоолгох',
    'хүүхдээ нэр дээрээ авах',
    'ДНК',
    'paternity',
    'хүүхдээ овоглох',
    'хүүхдэд аавынх нь овог өгөх',
    'гэрлээгүй хүүхэдтэй болсон',
    'аав нь хүлээн зөвшөөрсөн',
    'хүүхдийн төрсний гэрчилгээнд аав нэмэх',
    'ээжээр овоглосон хүүхэд',
    'add father',
    'dna test child',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  ask: {
    whose: {
      type: 'choice',
      title: 'Та хэн бэ?',
      options: { parent: 'Тогтоолгох эцэг, эх нь', other: 'Хүүхдийн нөгөө эцэг, эх', guardian: 'Асран хамгаалагч' },
    },
    childNumber: {
      type: 'registerNumber',
      title: 'Хүүхдийн регистр хэд вэ?',
      why: 'Хүүхдийн бүртгэлд энэ өөрчлөлт орно.',
    },
    ground: {
      type: 'choice',
      title: 'Юуг үндэслэх вэ?',
      options: { joint: 'Хоёулаа өргөдөл гаргасан', court: 'Шүүхийн шийдвэр', test: 'Шинжилгээний дүгнэлт' },
    },
    groundPaper: { type: 'file', title: 'Үндэслэх баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    childAgrees: {
      type: 'yesNo',
      title: '7 нас хүрсэн хүүхэд зөвшөөрсөн үү?',
      hint: '7 нас хүрээгүй бол «Тийм» гэнэ.',
    },
  },
  stop: [
    {
      when: { childAgrees: false },
      say: 'Хүүхэд зөвшөөрөөгүй бол бүртгэх боломжгүй.',
      remedy: 'Шүүхээр эцэг, эхийг тогтоолгоно уу.',
    },
  ],
  fee: [{ label: 'Эцэг, эх тогтоосны бүртгэл', amount: 5000 }],
  workingDays: 'unknown',
  checks: [{ title: 'Шүүхийн шийдвэр эсвэл хамтарсан өргөдөлтэй', when: { ground: ['joint', 'court'] } }],
  refusals: [
    {
      code: 'parent-recorded',
      say: 'Бүртгэлд өөр эцэг, эх бичигдсэн байна.',
      remedy: 'Шүүхээр өмнөх бүртгэлийг хүчингүй болгуулна уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'test-weak',
      say: 'Дүгнэлт эцэг, эх мөн гэдгийг нотлохгүй байна.',
      remedy: 'Шүүх шинжилгээний байгууллагаар дахин шинжлүүлнэ үү.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { says: 'Эцэг, эхийг бүртгэлд нэмлээ. Шинэ төрсний гэрчилгээг хэлтсээс аваарай.' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
