import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'food-importer-registration',
  agency: 'mofali',
  kind: 'registration',
  title: 'Хүнсний импортлогчоор бүртгүүлэх',
  summary: 'Хүнс импортлох байгууллагаа бүртгүүлнэ.',
  words: [
    'хүнс импорт',
    'хүнс оруулж ирэх',
    'импортлогч',
    'food importer',
    'хүнс гаднаас оруулах',
    'солонгос хүнс оруулж зарах',
    'хятадаас жимс ногоо оруулах',
    'хүнсний импорт эхлэх',
    'гаднын хүнс худалдаа хийх',
    'гаалиас хүнс авах бүртгэл',
    'import food products',
  ],
  law: [{ act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' }, { act: 'Хүнсний тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага импортлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    goods: {
      type: 'several',
      title: 'Ямар хүнс оруулах вэ?',
      options: { fruit: 'Жимс, ногоо', meat: 'Мах', milk: 'Сүү', grain: 'Гурил, будаа', drink: 'Ундаа' },
    },
    origin: { type: 'text', title: 'Аль улсаас оруулах вэ?', longest: 120 },
    cold: { type: 'yesNo', title: 'Хүйтэн агуулахтай юу?' },
    store: { type: 'address', title: 'Агуулах хаана байдаг вэ?', why: 'Байцаагч агуулахад шалгалт хийнэ.' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хүйтэн агуулахтай', when: { cold: true } }],
  refusals: [
    {
      code: 'store-dirty',
      say: 'Агуулах ариун цэврийн шаардлага хангаагүй.',
      remedy: 'Зөрчлөө арилгаад дахин шалгуулна уу.',
      law: { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
    },
    {
      code: 'no-cold',
      say: 'Мах, сүүг хүйтэн агуулахгүй импортлохгүй.',
      remedy: 'Хүйтэн агуулах түрээсэлж дахин хандана уу.',
      law: { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
    },
  ],
  gives: { document: 'Хүнсний импортлогчийн гэрчилгээ', show: ['goods', 'origin', 'store'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
