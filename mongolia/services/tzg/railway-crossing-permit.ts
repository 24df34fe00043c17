import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'railway-crossing-permit',
  agency: 'tzg',
  kind: 'permit',
  title: 'Төмөр замыг огтлох зөвшөөрөл',
  summary: 'Гарам, шугам, хоолойг төмөр замын доогуур, дээгүүр тавина.',
  words: [
    'төмөр замын гарам',
    'төмөр зам доогуур шугам',
    'гарам гаргах',
    'level crossing',
    'төмөр замаар машин гарах гарц',
    'төмөр зам дээгүүр кабель',
    'төмөр замын доогуур хоолой',
    'переезд гаргах',
    'явган гүүр төмөр замаар',
    'төмөр замыг хөндлөн гарах',
    'cross the rail line',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }, { act: 'Авто замын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    crossing: {
      type: 'choice',
      title: 'Юу огтлох вэ?',
      options: { road: 'Авто зам', pipe: 'Ус, дулааны хоолой', cable: 'Цахилгаан, кабель', stock: 'Мал туувар' },
    },
    where: { type: 'text', title: 'Аль өртөө, хэдэн километрт вэ?', longest: 100 },
    level: {
      type: 'choice',
      title: 'Яаж огтлох вэ?',
      options: { under: 'Доогуур', over: 'Дээгүүр', same: 'Нэг түвшинд' },
    },
    drawing: { type: 'file', title: 'Зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    guard: { type: 'yesNo', title: 'Хаалт, дохиотой байх уу?' },
  },
  when: {
    guard: { level: 'same' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Нэг түвшний гарам хаалттай', when: { anyOf: [{ level: ['under', 'over'] }, { guard: true }] } }],
  refusals: [
    {
      code: 'view',
      say: 'Гарам үзэгдэх орчны шаардлага хангахгүй.',
      remedy: 'Өөр цэг, эсвэл гүүрэн гарц сонгоно уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
    {
      code: 'depth',
      say: 'Шугамын гүн хүрэлцэхгүй байна.',
      remedy: 'Зургаа засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
  ],
  gives: { document: 'Төмөр зам огтлох зөвшөөрөл', show: ['entityName', 'crossing', 'where', 'level'], validDays: 365 },
  confidence: 'low',
})
