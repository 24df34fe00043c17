import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'trust-service-permit',
  agency: 'mddc',
  kind: 'permit',
  title: 'Цахим гарын үсэг олгох зөвшөөрөл',
  summary: 'Гэрчилгээжүүлэх байгууллага болох зөвшөөрөл авна.',
  words: [
    'тоон гарын үсэг олгох',
    'гэрчилгээжүүлэх байгууллага',
    'PKI',
    'certificate authority',
    'тоон гарын үсгийн компани',
    'э-гарын үсэг олгох бизнес',
    'цахим тамга олгох байгууллага',
    'пки үйлчилгээ эрхлэх',
    'тоон гэрчилгээ олгодог компани',
    'итгэмжлэлийн үйлчилгээ цахим',
    'issue e-signatures',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    service: {
      type: 'several',
      title: 'Ямар үйлчилгээ үзүүлэх вэ?',
      options: { person: 'Иргэний гарын үсэг', entity: 'Байгууллагын тамга', time: 'Цагийн тэмдэг' },
    },
    device: {
      type: 'choice',
      title: 'Түлхүүрийг хаана хадгалах вэ?',
      options: { hsm: 'Аюулгүйн тусгай төхөөрөмжид', cloud: 'Үүлэн орчинд' },
    },
    audit: { type: 'file', title: 'Мэдээллийн аюулгүй байдлын аудитыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    policy: { type: 'file', title: 'Гэрчилгээжүүлэх журмаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    cover: { type: 'money', title: 'Хариуцлагын даатгал хэдэн төгрөг вэ?', least: 1 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Түлхүүр тусгай төхөөрөмжид', when: { device: 'hsm' } },
    { title: 'Дүрмийн сан бүртгэлтэй', when: { capital: { known: true } } },
  ],
  refusals: [
    {
      code: 'audit',
      say: 'Аудитаар ноцтой эрсдэл илэрсэн байна.',
      remedy: 'Эрсдэлээ арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'root',
      say: 'Үндсэн гэрчилгээтэй холбогдоогүй байна.',
      remedy: 'Үндсэн гэрчилгээжүүлэгчтэй гэрээ хийнэ үү.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Гэрчилгээжүүлэх байгууллагын зөвшөөрөл',
    show: ['entityName', 'service', 'device'],
    validDays: 1825,
  },
  confidence: 'low',
})
