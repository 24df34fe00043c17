import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sme-loan',
  agency: 'jdug',
  kind: 'benefit',
  title: 'Хөнгөлөлттэй зээлийн хүсэлт гаргах',
  summary: 'Жижиг, дунд үйлдвэрээ өргөтгөх хөнгөлөлттэй зээл авна.',
  words: [
    'ЖДҮ зээл',
    'бизнесийн зээл',
    'хөнгөлөлттэй зээл авах',
    'SME loan',
    'ждү-гийн зээл авах',
    'ждүг зээл',
    'үйлдвэрээ томруулах зээл',
    'бизнесээ өргөтгөх мөнгө',
    '3 хувийн зээл',
    'сүүний цех зээл',
    'оёдлын үйлдвэрт зээл',
    'small business loan',
  ],
  law: [{ act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' }],
  facts: {
    taxDebt: { from: 'tax.debt.remainderNonpayment' },
    overdue: { from: 'livestock.smeLoan.overdue' },
    size: { from: 'livestock.smeRecord.size' },
  },
  known: ['taxDebt', 'size'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагад зээл авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    sum: { type: 'money', title: 'Хэдэн төгрөгийн зээл авах вэ?', least: 1 },
    term: { type: 'number', title: 'Хэдэн сарын хугацаатай вэ?', least: 3, most: 60 },
    goal: {
      type: 'choice',
      title: 'Юунд зарцуулах вэ?',
      options: {
        machine: 'Тоног төхөөрөмж',
        stock: 'Эргэлтийн хөрөнгө',
        building: 'Байр, өргөтгөл',
        export: 'Экспорт',
      },
    },
    jobs: { type: 'number', title: 'Хэдэн шинэ ажлын байр гаргах вэ?', least: 0 },
    collateral: { type: 'yesNo', title: 'Барьцаа хөрөнгөтэй юу?' },
    property: {
      type: 'choice',
      title: 'Аль хөрөнгөө барьцаалах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    plan: { type: 'file', title: 'Бизнес төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
  },
  when: { property: { collateral: true } },
  stop: [
    {
      when: { overdue: true },
      say: 'Өмнөх хөнгөлөлттэй зээлийн хугацаа хэтэрсэн байна.',
      remedy: 'Зээлээ төлсний дараа хүсэлт гаргана уу.',
      instead: 'sme-loan-reference',
    },
  ],
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Бүртгэлтэй эрхлэгч', when: { size: { known: true } } },
    { title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'plan-weak',
      say: 'Төсөл шаардсан оноо аваагүй байна.',
      remedy: 'Зөвлөгөө авч дараагийн шалгаруулалтад орно уу.',
      law: { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    },
    {
      code: 'related',
      say: 'Нийтийн албан тушаалтны хамаарал бүхий этгээд байна.',
      remedy: 'Ашиг сонирхлын мэдэгдлээ гаргана уу.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
    {
      code: 'old-loan',
      say: 'Өмнөх зээлээ дуусгаагүй байна.',
      remedy: 'Үлдэгдлээ төлөөд дахин хандана уу.',
      law: { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Төсөл шалгарлаа. Зээлийн гэрээгээ сонгосон банкандаа хийнэ үү.' },
  confidence: 'medium',
})
