import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'air-operator-certificate',
  agency: 'ineg',
  kind: 'permit',
  title: 'Агаарын тээвэрлэгчийн гэрчилгээ авах',
  summary: 'Зорчигч, ачаа тээвэрлэх, ажлын нислэг хийх эрх авна.',
  words: [
    'авиакомпани нээх',
    'нислэгийн компани',
    'агаарын тээвэр эрхлэх',
    'AOC',
    'нисэх компани байгуулах',
    'нисдэг тэргээр аялал хийх эрх',
    'онгоцоор зорчигч тээвэрлэх эрх',
    'авиа компанийн лиценз',
    'ачааны онгоцны компани',
    'start an airline',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    fleet: { rows: 'aviation.aircraft', with: { companyNumber: 'company' } },
    planes: { count: 'fleet' },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    services: {
      type: 'several',
      title: 'Ямар нислэг хийх вэ?',
      options: {
        regular: 'Тогтмол',
        charter: 'Захиалгат',
        cargo: 'Ачаа',
        aerial: 'Ажлын нислэг',
        medical: 'Түргэн тусламж',
      },
    },
    routes: {
      type: 'choice',
      title: 'Хаашаа нисэх вэ?',
      options: { home: 'Дотоодод', abroad: 'Гадаадад', both: 'Хоёуланд нь' },
    },
    manager: { type: 'text', title: 'Нислэгийн хариуцлагатай менежер хэн бэ?', longest: 80 },
    manuals: { type: 'file', title: 'Нислэгийн гарын авлагыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    plan: { type: 'file', title: 'Гурван жилийн бизнес төлөвлөгөөг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
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
  checks: [{ title: 'Бүртгэлтэй хөлөгтэй', when: { planes: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'manuals',
      say: 'Гарын авлага шаардлага хангахгүй байна.',
      remedy: 'Зөвлөмжийн дагуу засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'staff',
      say: 'Удирдах ажилтны мэргэшил хүрэлцэхгүй байна.',
      remedy: 'Мэргэшсэн хүн томилоод дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'finance',
      say: 'Санхүүгийн чадавх хүрэлцэхгүй байна.',
      remedy: 'Хөрөнгөө нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Агаарын тээвэрлэгчийн гэрчилгээ',
    show: ['entityName', 'entityCertificate', 'services', 'routes'],
    validDays: 730,
  },
  confidence: 'low',
})
