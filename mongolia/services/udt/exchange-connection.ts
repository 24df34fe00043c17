import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exchange-connection',
  agency: 'udt',
  kind: 'permit',
  title: 'Мэдээлэл солилцох системд холбогдох',
  summary: 'Системээ төрийн мэдээлэл солилцоонд холбуулна.',
  words: [
    'ХУР систем',
    'ХУР холбогдох',
    'мэдээлэл солилцоо',
    'систем холбох',
    'data exchange',
    'төрийн мэдээллийн сангаас дата авах',
    'манай программыг хуртай холбох',
    'апи холболт авах',
    'банкны системийг төрийнхтэй холбох',
    'лавлагаа автоматаар татах',
    'xyp api',
    'government api access',
  ],
  law: [
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
  ],
  facts: { director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага холбогдох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    role: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { read: 'Мэдээлэл авах', give: 'Мэдээлэл өгөх', both: 'Авч, өгөх' },
    },
    datasets: {
      type: 'several',
      title: 'Ямар мэдээлэл хэрэгтэй вэ?',
      options: {
        civil: 'Иргэний бүртгэл',
        property: 'Хөрөнгө',
        company: 'Хуулийн этгээд',
        vehicle: 'Тээврийн хэрэгсэл',
        insurance: 'Нийгмийн даатгал',
      },
    },
    legalGround: { type: 'text', title: 'Ямар хуулиар авах вэ?', longest: 200 },
    consent: { type: 'yesNo', title: 'Иргэнээс зөвшөөрөл авах уу?' },
    security: { type: 'file', title: 'Мэдээллийн аюулгүй байдлын баримтыг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Захирал хүсэлт гаргасан', when: { director: true } },
    { title: 'Мэдээлэл авахдаа зөвшөөрөлтэй', when: { anyOf: [{ role: 'give' }, { consent: true }] } },
  ],
  refusals: [
    {
      code: 'no-ground',
      say: 'Мэдээлэл авах хуулийн үндэслэл алга.',
      remedy: 'Иргэний зөвшөөрлөөр авах загвар сонгоно уу.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'unsafe',
      say: 'Аюулгүй байдлын шаардлага хангаагүй байна.',
      remedy: 'Дүгнэлтийн дагуу засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Мэдээлэл солилцох зөвшөөрөл',
    show: ['role', 'datasets', 'legalGround'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
