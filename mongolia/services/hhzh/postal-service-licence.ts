import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'postal-service-licence',
  agency: 'hhzh',
  kind: 'permit',
  title: 'Шуудангийн үйлчилгээний зөвшөөрөл',
  summary: 'Шуудан, хүргэлтийн үйлчилгээ үзүүлэх зөвшөөрөл.',
  words: [
    'хүргэлтийн компани',
    'карго шуудан',
    'курьер нээх',
    'courier licence',
    'хүргэлтийн бизнес эрхлэх',
    'доставка компани нээх',
    'карго компани лиценз',
    'хүргэлт хийдэг компани',
    'почтын үйлчилгээ эрхлэх',
    'delivery company licence',
    'илгээмж хүргэх бизнес',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    fleet: { rows: 'transport.companyVehicles', with: { orgRegNum: 'company' } },
    cars: { count: 'fleet' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    scope: {
      type: 'choice',
      title: 'Хаана хүргэх вэ?',
      options: { town: 'Хот дотор', nation: 'Улсын хэмжээнд', world: 'Олон улсад' },
    },
    partner: { type: 'text', title: 'Гадаадын түнш хэн бэ?', longest: 80 },
    services: {
      type: 'several',
      title: 'Ямар үйлчилгээ вэ?',
      options: { letters: 'Захидал', parcels: 'Илгээмж', express: 'Шуурхай', money: 'Мөнгөн гуйвуулга' },
    },
    tracking: { type: 'yesNo', title: 'Илгээмжийг мөрдөх системтэй юу?' },
    compensation: { type: 'file', title: 'Хохирол барагдуулах журмаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    partner: { scope: 'world' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Тээврийн хэрэгсэлтэй', when: { cars: { atLeast: 1 } } },
    { title: 'Илгээмжийг мөрддөг', when: { tracking: true } },
  ],
  refusals: [
    {
      code: 'compensation',
      say: 'Хохирол барагдуулах журам хангалтгүй.',
      remedy: 'Журмаа засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'secrecy',
      say: 'Захидлын нууцыг хамгаалах нөхцөл бүрдээгүй байна.',
      remedy: 'Хадгалах байр, журмаа бүрдүүлнэ үү.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
  ],
  gives: { document: 'Шуудангийн үйлчилгээний зөвшөөрөл', show: ['entityName', 'scope', 'services'], validDays: 1095 },
  confidence: 'low',
})
