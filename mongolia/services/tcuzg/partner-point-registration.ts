import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'partner-point-registration',
  agency: 'tcuzg',
  kind: 'registration',
  title: 'Цахим үйлчилгээний түнш цэг болох',
  summary: 'Дэлгүүр, банкны салбарт иргэнд туслах цэг нээнэ.',
  words: [
    'түнш цэг',
    'үйлчилгээний оператор болох',
    'ажилтны эрх авах',
    'partner point',
    'и-монголын цэг нээх',
    'дэлгүүртээ төрийн үйлчилгээ үзүүлэх',
    'и-монгол оператор болох',
    'иргэнд лавлагаа гаргаж өгөх цэг',
    'лавлагаа гаргадаг цэг ажиллуулах',
    'төрийн үйлчилгээний агент',
    'e-mongolia operator',
  ],
  law: [
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
  ],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
    records: { from: 'police.liability.statusName' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    hall: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт нээх вэ?' },
    site: {
      type: 'choice',
      title: 'Ямар газар вэ?',
      options: { shop: 'Дэлгүүр', bank: 'Банкны салбар', post: 'Шуудан', library: 'Номын сан' },
    },
    hours: {
      type: 'choice',
      title: 'Хэзээ ажиллах вэ?',
      options: { office: 'Ажлын өдөр', daily: 'Өдөр бүр', all: '24 цаг' },
    },
    operators: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1, most: 200 },
    kit: {
      type: 'several',
      title: 'Ямар төхөөрөмжтэй вэ?',
      options: { computer: 'Компьютер', printer: 'Хэвлэгч', finger: 'Хурууны хээ уншигч', camera: 'Камер' },
    },
    secrecy: {
      type: 'declaration',
      title: 'Нууц хадгална',
      statement: 'Иргэний мэдээллийг хуулж авахгүй, бусдад өгөхгүй.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { records: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'privacy',
      say: 'Нууцлал хангах өрөө, хаалт алга.',
      remedy: 'Тусгаарласан цэг бэлдээд дахин бүртгүүлнэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'enough-points',
      say: 'Энэ орчимд цэг хүрэлцээтэй байна.',
      remedy: 'Өөр байршил сонгоно уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Түнш цэгийн гэрчилгээ',
    show: ['entityName', 'entityAddress', 'hall', 'site', 'hours', 'operators'],
    validDays: 365,
  },
  confidence: 'low',
})
