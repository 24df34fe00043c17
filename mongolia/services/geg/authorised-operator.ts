import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'authorised-operator',
  agency: 'geg',
  kind: 'certificate',
  title: 'Гаалийн итгэмжлэгдсэн байгууллага болох',
  summary: 'Хилээр хялбар нэвтрэх итгэмжлэл авна.',
  words: [
    'итгэмжлэгдсэн аж ахуйн нэгж',
    'гаалийн ногоон суваг',
    'AEO',
    'гаалийн итгэмжлэл авах',
    'гаальд хялбар нэвтрэх компани',
    'найдвартай импортлогч болох',
    'аео гэрчилгээ',
    'хилээр түргэн бараа оруулах',
    'trusted trader',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    customsDebt: { from: 'customs.debt.amount', with: { legalEntityNumber: 'company' } },
    unpaid: { from: 'tax.organisation.nonpayment', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    role: {
      type: 'choice',
      title: 'Та ямар үүрэгтэй вэ?',
      options: { import: 'Импортлогч', export: 'Экспортлогч', carrier: 'Тээвэрлэгч', broker: 'Бүрдүүлэгч' },
    },
    tradeYears: { type: 'number', title: 'Гадаад худалдаа хэдэн жил хийсэн бэ?', least: 0, most: 100 },
    audit: { type: 'file', title: 'Санхүүгийн тайлан, аудитыг хавсаргана уу', accept: ['pdf'] },
    security: { type: 'file', title: 'Аюулгүй байдлын журмаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гаалийн өргүй', when: { customsDebt: { below: 1 } } },
    { title: 'Татварын өргүй', when: { unpaid: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'offence',
      say: 'Гаалийн ноцтой зөрчилтэй байна.',
      remedy: 'Зөрчилгүй хугацаа өнгөрсний дараа хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'solvency',
      say: 'Төлбөрийн чадвар хүрэлцэхгүй байна.',
      remedy: 'Дараа жилийн тайлангаар дахин хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Итгэмжлэлийн гэрчилгээ',
    show: ['companyName', 'role'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
