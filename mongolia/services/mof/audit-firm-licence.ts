import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'audit-firm-licence',
  agency: 'mof',
  kind: 'permit',
  title: 'Аудитын үйл ажиллагааны зөвшөөрөл',
  summary: 'Аудитын компани ажиллуулах тусгай зөвшөөрөл авна.',
  words: [
    'аудитын компани',
    'аудитын лиценз',
    'аудитор',
    'audit licence',
    'аудитын пүүс нээх',
    'аудит хийх эрх авах',
    'аудитын ххк зөвшөөрөл',
    'аудитын компани байгуулах',
    'open audit firm',
  ],
  law: [{ act: 'Аудитын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    auditors: { type: 'number', title: 'Мэргэшсэн нягтлан бодогч хэд вэ?', least: 1, most: 500 },
    shares: { type: 'yesNo', title: 'Эзэд нь мэргэшсэн нягтлан бодогч уу?' },
    insurance: { type: 'file', title: 'Хариуцлагын даатгалыг хавсаргана уу', accept: ['pdf'] },
    quality: { type: 'file', title: 'Чанарын хяналтын журмыг хавсаргана уу', accept: ['pdf'] },
    scope: {
      type: 'several',
      title: 'Ямар аудит хийх вэ?',
      options: { statements: 'Санхүүгийн тайлан', internal: 'Дотоод хяналт', tax: 'Татварын зөвлөгөө' },
    },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эзэд нь мэргэшсэн', when: { shares: true } }],
  refusals: [
    {
      code: 'few',
      say: 'Мэргэшсэн ажилтан хүрэлцэхгүй байна.',
      remedy: 'Ажилтнаа нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Аудитын тухай хууль' },
    },
    {
      code: 'suspended',
      say: 'Удирдлагын эрх түдгэлзсэн байна.',
      remedy: 'Эрх сэргээгдсэний дараа хүсэлт гаргана уу.',
      law: { act: 'Аудитын тухай хууль' },
    },
  ],
  gives: {
    document: 'Аудитын тусгай зөвшөөрөл',
    show: ['companyName', 'auditors', 'scope'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
