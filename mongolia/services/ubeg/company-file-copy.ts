import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-file-copy',
  agency: 'ubeg',
  kind: 'order',
  title: 'Байгууллагын хувийн хэргийн хуулбар',
  summary: 'Дүрэм, шийдвэрийн баталгаат хуулбар авна.',
  words: [
    'дүрмийн хуулбар',
    'компанийн хувийн хэрэг',
    'шийдвэрийн хуулбар',
    'company file',
    'компанийн дүрмээ авах',
    'байгууллагын дүрэм алдсан',
    'үүсгэн байгуулах баримтын хуулбар',
    'хувийн хэргээс хуулбарлуулах',
    'дүрэм тамгалуулах',
    'company charter copy',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
  ],
  facts: { mine: { rows: 'legal.shares' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын хэрэг вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    papers: {
      type: 'several',
      title: 'Ямар баримтын хуулбар вэ?',
      options: {
        charter: 'Дүрэм',
        founding: 'Үүсгэн байгуулах шийдвэр',
        changes: 'Өөрчлөлтийн шийдвэр',
        contract: 'Үүсгэн байгуулах гэрээ',
        all: 'Бүтэн хэрэг',
      },
      most: 5,
    },
    copies: { type: 'number', title: 'Хэдэн хувь авах вэ?', least: 1, most: 10 },
    forWhom: {
      type: 'choice',
      title: 'Хаана өгөх вэ?',
      options: { bank: 'Банк', court: 'Шүүх', tender: 'Тендер', foreign: 'Гадаадын байгууллага' },
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-access',
      say: 'Та энэ хэргээс хуулбар авах эрхгүй байна.',
      remedy: 'Захирал эсвэл хувьцаа эзэмшигч хүсэлт гаргана.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'investigated',
      say: 'Хэргийг мөрдөн шалгах байгууллага авсан байна.',
      remedy: 'Мөрдөгчийн зөвшөөрөлтэй дахин хандана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Хуулбар бэлэн боллоо. Хуулийн этгээдийн бүртгэлийн газраас авна уу.' },
  confidence: 'low',
})
