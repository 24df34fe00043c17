import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sign-interpreter',
  agency: 'hbheg',
  kind: 'order',
  title: 'Дохионы хэлмэрч захиалах',
  summary: 'Төрийн байгууллага, эмнэлэг, шүүхэд хэлмэрчтэй очно.',
  words: ['дохионы хэл', 'хэлмэрч', 'сонсголгүй хүн', 'орчуулагч захиалах', 'sign language'],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  facts: { disabilityType: { from: 'disability.record.disabilityType' } },
  known: ['disabilityType'],
  ask: {
    event: {
      type: 'choice',
      title: 'Хаана хэрэгтэй вэ?',
      options: {
        office: 'Төрийн байгууллага',
        hospital: 'Эмнэлэг',
        court: 'Шүүх, цагдаа',
        school: 'Сургууль',
        work: 'Ажлын ярилцлага',
      },
    },
    day: { type: 'date', title: 'Аль өдөр вэ?', earliest: 'today' },
    hour: {
      type: 'choice',
      title: 'Хэдэн цагт вэ?',
      options: { morning: '9-12 цагт', noon: '12-15 цагт', afternoon: '15-18 цагт' },
    },
    where: { type: 'address', title: 'Хаана очих вэ?', why: 'Хэлмэрч тэр хаягт очно.' },
    video: { type: 'yesNo', title: 'Дүрсээр холбогдож болох уу?' },
  },
  fee: [{ label: 'Хэлмэрч', amount: 0 }],
  workingDays: 2,
  checks: [{ title: 'Бэрхшээлийн бүртгэлтэй', when: { disabilityType: { known: true } } }],
  refusals: [
    {
      code: 'no-free',
      say: 'Энэ цагт чөлөөтэй хэлмэрч алга.',
      remedy: 'Өөр өдөр, дүрсээр холбогдохыг сонгоно уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'commercial',
      say: 'Хувийн арга хэмжээнд үйлчлэхгүй.',
      remedy: 'Хувийн хэлмэрч хөлсөлнө үү.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Хэлмэрч захиалагдлаа. Нэр, утсыг мессежээр илгээнэ.' },
  confidence: 'low',
})
