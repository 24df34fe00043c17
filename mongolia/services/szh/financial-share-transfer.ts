import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'financial-share-transfer',
  agency: 'szh',
  kind: 'permit',
  title: 'Санхүүгийн компанийн хувьцаа шилжүүлэх',
  summary: 'Зөвшөөрөлтэй компанийн эзэн солигдоход зөвшөөрөл авна.',
  words: [
    'ббсб зарах',
    'хувьцаа эзэмшигч солих',
    'даатгалын компани худалдах',
    'share transfer approval',
    'ббсб худалдаж авах',
    'ббсб нэр шилжүүлэх',
    'ломбардын эзэн солигдох',
    'даатгалын компанийн хувь зарах',
    'сзх хувьцаа шилжүүлэх',
    'хзх компани зарах',
    'sell nonbank company',
  ],
  law: [
    { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
    { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
  ],
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлийн компани вэ?',
      options: { rows: 'finance.licences', value: 'licenceNumber', label: ['companyName', 'kindName'] },
    },
    share: { type: 'number', title: 'Хэдэн хувийг шилжүүлэх вэ?', least: 1, most: 100 },
    buyer: {
      type: 'choice',
      title: 'Хэн авах вэ?',
      options: { citizen: 'Монголын иргэн', company: 'Монголын компани', foreign: 'Гадаадын хүн, компани' },
    },
    buyerName: { type: 'text', title: 'Худалдан авагчийн нэр юу вэ?', longest: 100 },
    price: { type: 'money', title: 'Хэдээр шилжүүлэх вэ?', least: 1 },
    funds: { type: 'file', title: 'Худалдан авагчийн мөнгөний эх үүсвэрийг хавсаргана уу', accept: ['pdf'] },
    abroad: { type: 'file', title: 'Гадаадын зохицуулагчийн бичгийг хавсаргана уу', accept: ['pdf'] },
  },
  when: { abroad: { buyer: 'foreign' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'source',
      say: 'Мөнгөний эх үүсвэр нотлогдсонгүй.',
      remedy: 'Нэмэлт баримттай дахин хүсэлт гаргана уу.',
      law: { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'unfit',
      say: 'Худалдан авагч шаардлага хангахгүй байна.',
      remedy: 'Өөр худалдан авагчаар хүсэлт гаргана уу.',
      law: { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Шилжүүлэхийг зөвшөөрлөө. Улсын бүртгэлд өөрчлөлтөө бүртгүүлнэ үү.' },
  confidence: 'low',
})
