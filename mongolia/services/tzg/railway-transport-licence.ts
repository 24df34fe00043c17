import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'railway-transport-licence',
  agency: 'tzg',
  kind: 'permit',
  title: 'Төмөр замын тээврийн тусгай зөвшөөрөл',
  summary: 'Төмөр замаар тээвэр хийх, зам ашиглах зөвшөөрөл авна.',
  words: [
    'галт тэрэг ажиллуулах',
    'төмөр замын тээвэр эрхлэх',
    'rail operator',
    'вагоноор ачаа тээвэрлэх компани',
    'галт тэрэгний бизнес',
    'нүүрс вагоноор тээх лиценз',
    'төмөр замын компани байгуулах',
    'өөрийн галт тэргээр тээвэр',
    'зорчигчийн галт тэрэг эрхлэх',
    'railway operator licence',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'choice',
      title: 'Ямар үйл ажиллагаа эрхлэх вэ?',
      options: {
        goods: 'Ачаа тээвэр',
        people: 'Зорчигч тээвэр',
        track: 'Суурь бүтэц эзэмших',
        build: 'Төмөр зам барих',
      },
    },
    wagons: { type: 'number', title: 'Хэдэн вагонтой вэ?', least: 0, most: 10_000 },
    safety: { type: 'file', title: 'Аюулгүй ажиллагааны журмаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    funding: { type: 'file', title: 'Санхүүгийн эх үүсвэрийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    wagons: { activity: ['goods', 'people'] },
    funding: { activity: ['track', 'build'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-safety',
      say: 'Аюулгүй ажиллагааны тогтолцоо хангалтгүй байна.',
      remedy: 'Журмаа боловсруулж, дахин хүсэлт гаргана уу.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
    {
      code: 'capacity',
      say: 'Сонгосон чиглэлийн нэвтрүүлэх чадвар хүрэлцэхгүй.',
      remedy: 'Хөдөлгөөний хуваарь зөвшилцөнө үү.',
      law: { act: 'Төмөр замын тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Төмөр замын тусгай зөвшөөрөл',
    show: ['entityName', 'entityAddress', 'activity'],
    validDays: 1825,
  },
  confidence: 'low',
})
