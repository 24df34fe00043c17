import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'school-licence',
  agency: 'mes',
  kind: 'permit',
  title: 'Сургууль, цэцэрлэг байгуулах зөвшөөрөл',
  summary: 'Хувийн сургууль, цэцэрлэг ажиллуулах тусгай зөвшөөрөл авна.',
  words: [
    'хувийн сургууль нээх',
    'хувийн цэцэрлэг',
    'сургалтын тусгай зөвшөөрөл',
    'school licence',
    'сургууль нээх',
    'цэцэрлэг нээх',
    'хувийн цэцэрлэг ажиллуулах',
    'бага сургууль байгуулах',
    'яслитай цэцэрлэг нээх',
    'цэцэрлэгийн лиценз',
    'open a kindergarten',
    'сургуулийн зөвшөөрөл сунгах',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    level: {
      type: 'choice',
      title: 'Ямар байгууллага вэ?',
      options: {
        kindergarten: 'Цэцэрлэг',
        school: 'Ерөнхий боловсролын сургууль',
        vocational: 'Мэргэжлийн сургууль',
        university: 'Их, дээд сургууль',
      },
    },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт байрлах вэ?' },
    building: { type: 'choice', title: 'Барилга хэнийх вэ?', options: { own: 'Өөрийн', rented: 'Түрээсийн' } },
    lease: { type: 'file', title: 'Түрээсийн гэрээгээ хавсаргана уу', accept: ['pdf'] },
    children: { type: 'number', title: 'Хэдэн хүүхэд авах вэ?', least: 1, most: 5000 },
    curriculum: { type: 'file', title: 'Сургалтын хөтөлбөрөө хавсаргана уу', accept: ['pdf'] },
    safety: { type: 'file', title: 'Гал, эрүүл ахуйн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
    teachers: { type: 'number', title: 'Мэргэжлийн багш хэд вэ?', least: 1, most: 500 },
  },
  when: { lease: { building: 'rented' } },
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
  checks: [{ title: 'Татварын өргүй', when: { debt: { below: 1 } } }],
  returns: [{ code: 'curriculum-weak', say: 'Хөтөлбөр стандартад нийцэхгүй байна. Засна уу.', asks: ['curriculum'] }],
  refusals: [
    {
      code: 'building-unfit',
      say: 'Барилга сургуулийн шаардлага хангахгүй байна.',
      remedy: 'Зөрчлөө арилгаад шинэ дүгнэлттэй хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'teachers-few',
      say: 'Мэргэжлийн багш дутуу байна.',
      remedy: 'Багшаа бүрдүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Сургалтын үйл ажиллагааны тусгай зөвшөөрөл',
    show: ['companyName', 'level', 'place', 'children'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
