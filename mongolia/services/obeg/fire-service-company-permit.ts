import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fire-service-company-permit',
  agency: 'obeg',
  kind: 'permit',
  title: 'Галын хэрэгслийн үйлчилгээний зөвшөөрөл',
  summary: 'Гал унтраагуур, дохиолол суурилуулах, засах зөвшөөрөл авна.',
  words: [
    'гал унтраагуур цэнэглэх',
    'галын дохиолол суурилуулах',
    'галын компани',
    'fire equipment company',
    'гал унтраагуур засах компани',
    'огнетушитель цэнэглэх эрх',
    'галын системийн угсралтын лиценз',
    'утаа мэдрэгч суурилуулах компани',
    'спринклер тавих зөвшөөрөл',
    'fire alarm installer licence',
  ],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    trained: { from: 'emergency.training.certificateNumber' },
    trainedUntil: { from: 'emergency.training.expireDate' },
    trainedDays: { daysUntil: 'trainedUntil' },
  },
  known: ['trained', 'trainedUntil'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    services: {
      type: 'several',
      title: 'Ямар үйлчилгээ үзүүлэх вэ?',
      options: {
        extinguisher: 'Гал унтраагуур цэнэглэх',
        alarm: 'Дохиолол суурилуулах',
        sprinkler: 'Усан унтраах систем',
        coating: 'Галаас хамгаалах бүрхүүл',
      },
    },
    engineers: { type: 'number', title: 'Хэдэн инженертэй вэ?', least: 0, most: 200 },
    tools: { type: 'file', title: 'Багаж, тоног төхөөрөмжийн жагсаалт хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    diplomas: { type: 'file', title: 'Инженерүүдийн дипломыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Инженертэй', when: { engineers: { atLeast: 1 } } },
    { title: 'Сургалтын гэрчилгээ хүчинтэй', when: { trainedDays: { atLeast: 0 } } },
  ],
  refusals: [
    {
      code: 'no-engineer',
      say: 'Мэргэжлийн инженергүй байна.',
      remedy: 'Инженер авсны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'tools-missing',
      say: 'Багаж төхөөрөмж стандарт хангахгүй байна.',
      remedy: 'Төхөөрөмжөө солиод дахин хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Галын хэрэгслийн үйлчилгээний зөвшөөрөл', show: ['services', 'engineers'], validDays: 1095 }, // no source gives the term: our own default
  confidence: 'low',
})
