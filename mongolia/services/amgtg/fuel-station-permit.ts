import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fuel-station-permit',
  agency: 'amgtg',
  kind: 'permit',
  title: 'Шатахуун түгээх станц ажиллуулах эрх',
  summary: 'Бензин, дизель, шингэрүүлсэн хий жижиглэн худалдаална.',
  words: [
    'колонк нээх',
    'бензин зарах',
    'хий түгээх',
    'fuel station permit',
    'бензин колонк нээх',
    'шатахуун түгээх станц барих',
    'азс нээх',
    'газ цэнэглэх станц',
    'шатахуун зарах лиценз',
    'заправк нээх',
    'open gas station',
  ],
  law: [{ act: 'Газрын тосны бүтээгдэхүүний тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани станц ажиллуулах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fuel: {
      type: 'several',
      title: 'Юу худалдах вэ?',
      options: { petrol: 'Бензин', diesel: 'Дизель түлш', gas: 'Шингэрүүлсэн хий' },
    },
    site: { type: 'address', title: 'Станц хаана байрлах вэ?', why: 'Зөвшөөрлийг нэг станцад олгодог.' },
    tanks: { type: 'number', title: 'Савны нийт багтаамж хэдэн тонн вэ?', least: 1 },
    fireNote: { type: 'file', title: 'Галын дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'near-homes',
      say: 'Станц айл өрхөд хэт ойр байна.',
      remedy: 'Стандартын зайтай газар сонгоно уу.',
      law: { act: 'Газрын тосны бүтээгдэхүүний тухай хууль' },
    },
    {
      code: 'tank-test',
      say: 'Савны даралтын туршилт тэнцээгүй байна.',
      remedy: 'Савыг засаж дахин туршуулна уу.',
      law: { act: 'Газрын тосны бүтээгдэхүүний тухай хууль' },
    },
  ],
  gives: { document: 'Шатахуун түгээх станцын зөвшөөрөл', show: ['fuel', 'site', 'tanks'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
