import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'environment-violation-report',
  agency: 'met',
  kind: 'complaint',
  title: 'Байгаль орчны зөрчил мэдээлэх',
  summary: 'Хог, бохирдол, хууль бус ан, мод бэлтгэлийг мэдээлнэ.',
  words: ['хог хаясан', 'гол бохирдсон', 'хулгайн ан', 'мод огтолсон', 'pollution report'],
  law: [{ act: 'Байгаль орчныг хамгаалах тухай хууль' }, { act: 'Хог хаягдлын тухай хууль' }],
  ask: {
    event: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        waste: 'Хог хаясан',
        water: 'Гол, ус бохирдуулсан',
        logging: 'Мод огтолсон',
        hunting: 'Хууль бус ан',
        digging: 'Газар ухсан',
      },
    },
    spot: { type: 'address', title: 'Хаана болсон бэ?', why: 'Байцаагч тэр газарт очно.' },
    happened: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    still: { type: 'yesNo', title: 'Одоо үргэлжилж байна уу?' },
    account: { type: 'longText', title: 'Юу харснаа бичнэ үү', longest: 2000 },
    evidence: { type: 'file', title: 'Зураг байвал хавсаргана уу', accept: ['jpeg', 'png', 'pdf'], optional: true },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'not-found',
      say: 'Заасан газарт зөрчил илэрсэнгүй.',
      remedy: 'Байршлаа нарийвчлан дахин мэдээлнэ үү.',
      law: { act: 'Байгаль орчныг хамгаалах тухай хууль' },
    },
    {
      code: 'police',
      say: 'Энэ нь гэмт хэргийн шинжтэй байна.',
      remedy: 'Цагдаагийн 102 дугаарт дуудлага өгнө үү.',
      law: { act: 'Байгаль орчныг хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг байцаагч шалгаж, хариуг танд өглөө. Баярлалаа.' },
  confidence: 'medium',
})
