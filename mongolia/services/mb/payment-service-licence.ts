import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'payment-service-licence',
  agency: 'mb',
  kind: 'permit',
  title: 'Төлбөрийн үйлчилгээний зөвшөөрөл',
  summary: 'Цахим мөнгө, төлбөрийн үйлчилгээ эрхлэх зөвшөөрөл авна.',
  words: [
    'цахим мөнгө',
    'финтек',
    'төлбөрийн систем',
    'цахим хэтэвч',
    'payment licence',
    'хэтэвч апп гаргах',
    'төлбөрийн апп хийх',
    'мөнгөн шилжүүлгийн компани',
    'qr төлбөрийн систем',
    'монголбанкны зөвшөөрөл',
    'e-wallet licence',
    'карт гаргах компани',
  ],
  law: [{ act: 'Үндэсний төлбөрийн системийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    service: {
      type: 'several',
      title: 'Ямар үйлчилгээ вэ?',
      options: { emoney: 'Цахим мөнгө', card: 'Карт', gateway: 'Онлайн төлбөр', transfer: 'Мөнгөн гуйвуулга' },
    },
    rules: { type: 'file', title: 'Үйл ажиллагааны журмыг хавсаргана уу', accept: ['pdf'] },
    security: { type: 'file', title: 'Мэдээллийн аюулгүй байдлын дүгнэлтийг хавсаргана уу', accept: ['pdf'] },
    officer: { type: 'text', title: 'Дотоод хяналтын ажилтан хэн бэ?', longest: 80 },
    safeguard: {
      type: 'choice',
      title: 'Хэрэглэгчийн мөнгийг хаана байршуулах вэ?',
      options: { central: 'Монголбанк', bank: 'Арилжааны банканд' },
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
  refusals: [
    {
      code: 'capital',
      say: 'Хувь нийлүүлсэн хөрөнгө хүрэлцэхгүй байна.',
      remedy: 'Хөрөнгөө нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Үндэсний төлбөрийн системийн тухай хууль' },
    },
    {
      code: 'security',
      say: 'Мэдээллийн аюулгүй байдал хангалтгүй байна.',
      remedy: 'Дүгнэлтийн зөрчлийг арилгана уу.',
      law: { act: 'Үндэсний төлбөрийн системийн тухай хууль' },
    },
    {
      code: 'owner',
      say: 'Хувьцаа эзэмшигч шаардлага хангахгүй байна.',
      remedy: 'Бүтцээ өөрчлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Үндэсний төлбөрийн системийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Төлбөрийн үйлчилгээний зөвшөөрөл',
    show: ['companyName', 'service', 'capital'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
