import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mortgage-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Барьцааны гэрээ бүртгүүлэх',
  summary: 'Зээлийн барьцаанд тавьсан байр, газраа бүртгүүлнэ.',
  words: [
    'ипотек',
    'байр барьцаалах',
    'барьцаанд тавих',
    'зээлийн барьцаа',
    'mortgage registration',
    'байраа банкинд барьцаалах',
    'моргейж',
    'ипотекийн зээлийн барьцаа',
    '6 хувийн зээл барьцаа',
    'байраа тавьж зээл авах',
    'үл хөдлөх барьцаалах',
    'loan against flat',
    'mortgage my house',
  ],
  law: [
    { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
  ],
  facts: {
    address: { from: 'property.info.fullAddress', with: { propertyNumber: 'home' } },
    restricted: { from: 'property.info.restricted', with: { propertyNumber: 'home' } },
    pledges: { rows: 'property.pledges', with: { propertyNumber: 'home' } },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийг барьцаалах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    lender: {
      type: 'choice',
      title: 'Хэнд барьцаалах вэ?',
      options: { bank: 'Банк', nonbank: 'Банк бус санхүүгийн байгууллага', person: 'Иргэн', company: 'Компани' },
    },
    lenderNumber: { type: 'text', title: 'Барьцаалагчийн регистр хэд вэ?', longest: 10 },
    loan: { type: 'money', title: 'Зээл хэдэн төгрөг вэ?', least: 1 },
    until: { type: 'date', title: 'Зээл хэзээ дуусах вэ?', earliest: 'today' },
    agreementFile: { type: 'file', title: 'Барьцааны гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    rank: { type: 'choice', title: 'Хэддүгээр барьцаа вэ?', options: { first: 'Анхны', second: 'Дараагийн' } },
  },
  stop: [
    {
      when: { rank: 'first', pledges: { known: true } },
      say: 'Энэ хөрөнгө барьцаанд байна.',
      remedy: 'Дараагийн барьцаа гэж сонгоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хязгаарлалтгүй', when: { restricted: false } }],
  returns: [
    { code: 'term', say: 'Гэрээний хугацаа, дүн зөрж байна. Засна уу.', asks: ['loan', 'until', 'agreementFile'] },
  ],
  refusals: [
    {
      code: 'first-lender',
      say: 'Эхний барьцаалагч зөвшөөрөөгүй байна.',
      remedy: 'Зөвшөөрлийг нь авч дахин хүсэлт гаргана уу.',
      law: { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    },
    {
      code: 'minor-owner',
      say: 'Хүүхэд хамтран өмчлөгч байна.',
      remedy: 'Асран хамгаалах байгууллагаас зөвшөөрөл авна уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Барьцааны бүртгэл',
    show: ['lender', 'loan', 'until', 'address'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
