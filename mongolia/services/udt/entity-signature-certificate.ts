import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'entity-signature-certificate',
  agency: 'udt',
  kind: 'certificate',
  title: 'Байгууллагын тоон гарын үсэг авах',
  summary: 'Байгууллагын ажилтанд тоон гарын үсэг олгуулна.',
  words: [
    'байгууллагын тоон гарын үсэг',
    'компанийн гарын үсэг',
    'company digital signature',
    'захирлын тоон гарын үсэг',
    'нягтлангийн тоон гарын үсэг',
    'ажилтандаа токен авах',
    'байгууллагаар гарын үсэг зурах',
    'татварын тайланд компанийн гарын үсэг',
    'company token',
    'director signature',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }],
  facts: {
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
    certificates: { rows: 'signature.entityCertificates', with: { legalEntityNumber: 'company' } },
    held: { count: 'certificates' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагад авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    holder: {
      type: 'choice',
      title: 'Хэн ашиглах вэ?',
      options: { director: 'Захирал', accountant: 'Нягтлан', staff: 'Бусад ажилтан' },
    },
    holderNumber: {
      type: 'registerNumber',
      title: 'Ажилтны регистр хэд вэ?',
      why: 'Ажилтан өөр хүн тул бүртгэлээс олдохгүй.',
    },
    appointment: { type: 'file', title: 'Томилсон тушаалыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    years: { type: 'choice', title: 'Хэдэн жилээр авах вэ?', options: { one: '1 жил', two: '2 жил', five: '5 жил' } },
    office: { type: 'office', title: 'Төхөөрөмжийг хаанаас авах вэ?' },
  },
  when: { holderNumber: { holder: ['accountant', 'staff'] }, appointment: { holder: ['accountant', 'staff'] } },
  stop: [
    {
      when: { holder: 'director', director: false },
      say: 'Та энэ байгууллагын захирал биш байна.',
      remedy: 'Ажилтнаар авах сонголт хийнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Байгууллагын анхны гэрчилгээ', when: { held: { below: 1 } } }],
  refusals: [
    {
      code: 'entity-closed',
      say: 'Байгууллага бүртгэлээс хасагдсан байна.',
      remedy: 'Байгууллагаа бүртгүүлээд дахин хандана уу.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
    {
      code: 'order-invalid',
      say: 'Томилсон тушаал хүчингүй байна.',
      remedy: 'Шинэ тушаал хавсаргана уу.',
      law: { act: 'Цахим гарын үсгийн тухай хууль' },
    },
  ],
  gives: { thing: 'Тоон гарын үсгийн төхөөрөмж', at: 'office' },
  confidence: 'low',
})
