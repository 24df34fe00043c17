import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'intercity-passenger-licence',
  agency: 'mrtd',
  kind: 'permit',
  title: 'Хот хоорондын зорчигч тээврийн зөвшөөрөл',
  summary: 'Аймаг, хот хоорондын чиглэлд автобус явуулах зөвшөөрөл.',
  words: [
    'автобус явуулах зөвшөөрөл',
    'аймгийн автобус',
    'зорчигч тээвэр эрхлэх',
    'bus route licence',
    'улаанбаатар аймгийн автобус явуулах',
    'хот хооронд автобус эрхлэх',
    'орон нутгийн чиглэлд зорчигч',
    'дархан эрдэнэт чиглэл авах',
    'рейс авах',
    'run intercity bus',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
    fleet: { rows: 'transport.companyVehicles', with: { orgRegNum: 'company' } },
    buses: { count: 'fleet' },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    line: { type: 'text', title: 'Ямар чиглэлд явах вэ?', hint: 'Жишээ нь, Улаанбаатар – Хархорин.', longest: 80 },
    trips: { type: 'number', title: 'Долоо хоногт хэдэн удаа явах вэ?', least: 1, most: 200 },
    seats: {
      type: 'choice',
      title: 'Ямар автобус явуулах вэ?',
      options: { large: '40-өөс дээш суудалтай', middle: '20–40 суудалтай', small: '20-оос цөөн суудалтай' },
    },
    relief: { type: 'yesNo', title: 'Хоёр жолооч ээлжилж явах уу?' },
    plan: { type: 'file', title: 'Хөдөлгөөний цагийн хуваарийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Тээврийн хэрэгсэл бүртгэлтэй', when: { buses: { atLeast: 1 } } },
    { title: 'Жолооч ээлжилдэг', when: { relief: true } },
  ],
  refusals: [
    {
      code: 'line-full',
      say: 'Энэ чиглэлд тээвэрлэгчийн тоо хүрэлцээтэй байна.',
      remedy: 'Өөр чиглэл сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'old-buses',
      say: 'Автобусны насжилт шаардлагаас хэтэрсэн байна.',
      remedy: 'Автобусаа шинэчлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хот хоорондын зорчигч тээврийн зөвшөөрөл',
    show: ['entityName', 'entityAddress', 'line', 'trips', 'seats'],
    validDays: 1095,
  },
  confidence: 'low',
})
