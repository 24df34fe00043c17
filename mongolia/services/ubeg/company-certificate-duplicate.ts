import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-certificate-duplicate',
  agency: 'ubeg',
  kind: 'certificate',
  title: 'Байгууллагын гэрчилгээ дахин авах',
  summary: 'Алдсан, гэмтсэн бүртгэлийн гэрчилгээгээ дахин авна.',
  words: [
    'компанийн гэрчилгээ алдсан',
    'гэрчилгээ нөхөх',
    'улаан гэрчилгээ',
    'company certificate lost',
    'компанийн улаан гэрчилгээ гээсэн',
    'улсын бүртгэлийн гэрчилгээ хаясан',
    'гэрчилгээ нөхөн авах компани',
    'байгууллагын гэрчилгээ хулгайд алдсан',
    'ххк гэрчилгээ урагдсан',
    'lost company paper',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
    registered: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын гэрчилгээ вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    state: {
      type: 'choice',
      title: 'Гэрчилгээ яасан бэ?',
      options: { lost: 'Алга болсон', torn: 'Урагдсан, норсон', oldForm: 'Хуучин загвартай' },
    },
    notice: { type: 'file', title: 'Сонинд зарласан баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    takes: {
      type: 'choice',
      title: 'Хэн хүлээж авах вэ?',
      options: { director: 'Захирал', agent: 'Итгэмжлэлтэй ажилтан' },
    },
    office: { type: 'office', title: 'Гэрчилгээгээ аль хэлтсээс авах вэ?' },
  },
  when: { notice: { state: 'lost' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гэрчилгээний дугаар бүртгэлтэй', when: { registered: { known: true } } },
    { title: 'Захирал мөн', when: { director: true } },
  ],
  refusals: [
    {
      code: 'struck-off',
      say: 'Байгууллага бүртгэлээс хасагдсан байна.',
      remedy: '«Татан буугдсан байгууллагын лавлагаа» авна уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'seized',
      say: 'Гэрчилгээг эрх бүхий байгууллага хураасан байна.',
      remedy: 'Хураасан байгууллагатай асуудлаа шийднэ үү.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Хуулийн этгээдийн гэрчилгээ', at: 'office' },
  confidence: 'low',
})
