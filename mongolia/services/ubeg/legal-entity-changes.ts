import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'legal-entity-changes',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Байгууллагын өөрчлөлт бүртгүүлэх',
  summary: 'Захирал, хаяг, чиглэл, хувьцаа эзэмшигчийн өөрчлөлтийг бүртгүүлнэ.',
  words: [
    'захирал солих',
    'хаяг өөрчлөх',
    'компанийн өөрчлөлт',
    'хувь шилжүүлэх',
    'change director',
    'компанийн захирал солих',
    'компани нэр солих',
    'компанийн хаяг солих',
    'хувьцаа эзэмшигч нэмэх',
    'компанийн хувиа шилжүүлэх',
    'компанийн дүрэм өөрчлөх',
    'ххк нэр шилжүүлэх',
    'rename company',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: {
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
    signature: { from: 'signature.certificate.serialNumber' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага өөрчлөгдсөн бэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    what: {
      type: 'choice',
      title: 'Юу өөрчлөгдсөн бэ?',
      options: {
        director: 'Захирал',
        seat: 'Хаяг',
        activity: 'Үйл ажиллагааны чиглэл',
        shares: 'Хувьцаа эзэмшигч',
        capital: 'Дүрмийн сан',
        name: 'Нэр',
      },
    },
    newDirector: {
      type: 'registerNumber',
      title: 'Шинэ захирлын регистр хэд вэ?',
      why: 'Шинэ захирал бүртгэлд хараахан ороогүй.',
    },
    newSeat: { type: 'address', title: 'Шинэ хаяг хаана вэ?', why: 'Бүртгэлд хуучин хаяг байна.' },
    newActivity: { type: 'text', title: 'Шинэ чиглэл юу вэ?', longest: 200 },
    contract: { type: 'file', title: 'Хувь шилжүүлсэн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    newCapital: { type: 'money', title: 'Шинэ дүрмийн сан хэдэн төгрөг вэ?', least: 1 },
    newName: {
      type: 'choice',
      title: 'Аль захиалсан нэрийг авах вэ?',
      options: { rows: 'legal.names', value: 'certifiedNumber', label: ['legalEntityName'] },
    },
    resolution: { type: 'file', title: 'Эзэмшигчдийн хурлын шийдвэрийг хавсаргана уу', accept: ['pdf'] },
    decidedOn: { type: 'date', title: 'Шийдвэр хэзээ гарсан бэ?', latest: 'today' },
  },
  when: {
    newDirector: { what: 'director' },
    newSeat: { what: 'seat' },
    newActivity: { what: 'activity' },
    contract: { what: 'shares' },
    newCapital: { what: 'capital' },
    newName: { what: 'name' },
  },
  stop: [
    {
      when: { signature: { known: false } },
      say: 'Танд тоон гарын үсэг алга.',
      remedy: 'Эхлээд тоон гарын үсгийн гэрчилгээ авна уу.',
      instead: 'digital-signature-certificate',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Захирал өөрөө хүсэлт гаргасан', when: { director: true } }],
  returns: [
    { code: 'quorum', say: 'Хурлын ирц, санал хураалт бичигдээгүй байна.', asks: ['resolution'] },
    { code: 'contract-incomplete', say: 'Хувь шилжүүлсэн гэрээ дутуу байна.', asks: ['contract'] },
  ],
  refusals: [
    {
      code: 'dispute',
      say: 'Хувьцааны маргаан шүүхэд байна.',
      remedy: 'Шүүхийн шийдвэр гарсны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Компанийн тухай хууль' },
    },
    {
      code: 'tax-hold',
      say: 'Татварын байгууллага шилжүүлгийг түдгэлзүүлсэн байна.',
      remedy: 'Татварын өрөө төлж, түдгэлзүүлэлтийг цуцлуулна уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Өөрчлөлт бүртгэсэн баримт',
    show: ['what', 'decidedOn'],
    validDays: 365, // no period is published: a default of ours
  },
  source: 'github:e-mongolia/lavlagaa, KHUR WS100302; title from memory',
  confidence: 'medium',
})
