import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'private-museum-registration',
  agency: 'moc',
  kind: 'registration',
  title: 'Хувийн музей, галерей бүртгүүлэх',
  summary: 'Музей байгуулж, үзмэрээ улсын санд бүртгүүлнэ.',
  words: [
    'музей нээх',
    'галерей нээх',
    'хувийн цуглуулга',
    'private museum',
    'музей байгуулах',
    'галерей бүртгүүлэх',
    'эртний эд цуглуулга үзүүлэх',
    'хувийн үзмэр',
    'уран зургийн галерей',
    'open a museum',
    'коллекцоо музей болгох',
  ],
  law: [{ act: 'Музейн тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    theme: {
      type: 'choice',
      title: 'Ямар музей вэ?',
      options: { history: 'Түүх, угсаатны зүй', art: 'Урлаг', nature: 'Байгаль', one: 'Нэг сэдэвт' },
    },
    exhibits: { type: 'number', title: 'Хэдэн үзмэртэй вэ?', least: 1, most: 100_000 },
    hall: { type: 'number', title: 'Танхим хэдэн м² вэ?', least: 1, most: 50_000 },
    catalogue: { type: 'file', title: 'Үзмэрийн жагсаалтыг хавсаргана уу', accept: ['pdf'] },
    guard: { type: 'yesNo', title: 'Дохиолол, гал унтраах хэрэгсэлтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хамгаалалттай', when: { guard: true } }],
  refusals: [
    {
      code: 'few-exhibits',
      say: 'Үзмэрийн тоо, чанар хүрэлцэхгүй байна.',
      remedy: 'Галерейгаар бүртгүүлж болно.',
      law: { act: 'Музейн тухай хууль' },
    },
    {
      code: 'unsafe',
      say: 'Хадгалалт, хамгаалалт хангалтгүй байна.',
      remedy: 'Дохиолол суурилуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Музейн тухай хууль' },
    },
  ],
  gives: {
    document: 'Музейн бүртгэлийн гэрчилгээ',
    show: ['companyName', 'theme', 'exhibits'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
