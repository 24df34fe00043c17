import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'legal-aid',
  agency: 'mojha',
  kind: 'benefit',
  title: 'Үнэ төлбөргүй өмгөөлөгч авах',
  summary: 'Төлбөрийн чадваргүй хүн төрийн зардлаар өмгөөлөгч авна.',
  words: ['үнэгүй өмгөөлөгч', 'өмгөөлөгч авах мөнгөгүй', 'хууль зүйн туслалцаа', 'улсын өмгөөлөгч', 'legal aid'],
  law: [{ act: 'Төлбөрийн чадваргүй яллагдагчид хууль зүйн туслалцаа үзүүлэх тухай хууль' }],
  facts: {
    cases: { rows: 'justice.cases' },
    caseCount: { count: 'cases' },
    investigations: { rows: 'justice.investigations' },
    inquiryCount: { count: 'investigations' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  ask: {
    matter: {
      type: 'choice',
      title: 'Ямар хэрэгт хэрэгтэй вэ?',
      options: {
        criminal: 'Эрүүгийн хэрэг',
        civil: 'Иргэний хэрэг',
        administrative: 'Захиргааны хэрэг',
        advice: 'Зөвлөгөө авах',
      },
    },
    role: {
      type: 'choice',
      title: 'Та хэргийн хэн бэ?',
      options: { suspect: 'Яллагдагч', victim: 'Хохирогч', plaintiff: 'Нэхэмжлэгч', defendant: 'Хариуцагч' },
    },
    income: { type: 'money', title: 'Өрхийн сарын орлого хэд вэ?', least: 0 },
    members: { type: 'number', title: 'Өрхөд хэдэн хүн байдаг вэ?', least: 1, most: 20 },
    district: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт өмгөөлөгч хэрэгтэй вэ?' },
    incomeProof: { type: 'file', title: 'Орлогын тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { role: { matter: ['criminal', 'civil', 'administrative'] } },
  fee: [{ label: 'Өмгөөлөл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Шүүхэд хэрэгтэй, эсвэл шалгагдаж байгаа',
      when: { anyOf: [{ caseCount: { atLeast: 1 } }, { inquiryCount: { atLeast: 1 } }, { matter: 'advice' }] },
    },
    { title: 'Хүүхэдтэй', when: { childCount: { atLeast: 1 } } },
  ],
  refusals: [
    {
      code: 'can-pay',
      say: 'Орлого тань өмгөөлөгч авахад хүрэлцэнэ.',
      remedy: 'Өмгөөлөгчтэй өөрөө гэрээ байгуулна уу.',
      law: { act: 'Төлбөрийн чадваргүй яллагдагчид хууль зүйн туслалцаа үзүүлэх тухай хууль' },
    },
    {
      code: 'not-covered',
      say: 'Энэ төрлийн хэрэгт туслалцаа үзүүлэхгүй.',
      remedy: 'Зөвлөгөө авах хүсэлт гаргаж болно.',
      law: { act: 'Төлбөрийн чадваргүй яллагдагчид хууль зүйн туслалцаа үзүүлэх тухай хууль' },
    },
  ],
  gives: { says: 'Өмгөөлөгч томилогдлоо. Нэр, утсыг нь танд илгээнэ.' },
  confidence: 'medium',
})
