import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'government-decision-copy',
  agency: 'zgheg',
  kind: 'order',
  title: 'Засгийн газрын шийдвэрийн хуулбар',
  summary: 'Тогтоол, тэмдэглэлийн баталгаат хуулбар авна.',
  words: [
    'тогтоолын хуулбар',
    'засгийн газрын тогтоол',
    'захирамжийн хуулбар',
    'government resolution',
    'засгийн газрын тогтоол авах',
    'хуралдааны тэмдэглэлийн хуулбар',
    'ерөнхий сайдын захирамж хуулбар',
    'зг тогтоолын хувь',
    'засгийн газрын шийдвэр баталгаажуулсан',
    'copy of cabinet resolution',
  ],
  law: [
    { act: 'Монгол Улсын Засгийн газрын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
  ],
  ask: {
    decision: {
      type: 'choice',
      title: 'Ямар шийдвэр вэ?',
      options: { resolution: 'Тогтоол', order: 'Ерөнхий сайдын захирамж', minutes: 'Хуралдааны тэмдэглэл' },
    },
    number: {
      type: 'text',
      title: 'Шийдвэрийн дугаарыг бичнэ үү',
      why: 'Дугаар мэдэхгүй бол хоосон үлдээнэ.',
      longest: 20,
      optional: true,
    },
    year: { type: 'number', title: 'Хэдэн оны шийдвэр вэ?', least: 1924, most: 2030 },
    subject: { type: 'text', title: 'Юуны тухай шийдвэр вэ?', longest: 200 },
    use: {
      type: 'choice',
      title: 'Хуулбарыг юунд хэрэглэх вэ?',
      options: { court: 'Шүүх', pension: 'Тэтгэвэр, шагнал', research: 'Судалгаа' },
    },
  },
  fee: 'unknown',
  workingDays: 5,
  refusals: [
    {
      code: 'secret',
      say: 'Шийдвэр төрийн нууцад хамаарна.',
      remedy: 'Нууцаас гарсны дараа хандана уу.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
    {
      code: 'archived-elsewhere',
      say: 'Шийдвэр төрийн архивт шилжсэн байна.',
      remedy: 'Үндэсний төв архивт хандана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: { says: 'Хуулбар бэлэн боллоо. Хэрэг эрхлэх газраас авна уу.' },
  confidence: 'low',
})
