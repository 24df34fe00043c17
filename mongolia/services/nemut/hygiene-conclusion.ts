import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'hygiene-conclusion',
  agency: 'nemut',
  kind: 'certificate',
  title: 'Эрүүл ахуйн дүгнэлт гаргуулах',
  summary: 'Үйлчилгээ, үйлдвэр, сургуулийн байрны дүгнэлт авна.',
  words: ['ариун цэврийн дүгнэлт', 'эрүүл ахуй', 'байрны дүгнэлт', 'hygiene conclusion'],
  law: [{ act: 'Ариун цэврийн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын байр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'choice',
      title: 'Юу эрхлэх байр вэ?',
      options: {
        food: 'Хоол, хүнс',
        beauty: 'Үсчин, гоо сайхан',
        child: 'Цэцэрлэг, хүүхэд',
        hotel: 'Зочид буудал',
        factory: 'Үйлдвэр',
        clinic: 'Эмнэлэг',
      },
    },
    where: { type: 'address', title: 'Байрны хаяг', why: 'Дүгнэлтийг нэг хаягт гаргана.' },
    area: { type: 'number', title: 'Талбай хэдэн м² вэ?', least: 4, most: 100_000 },
    plan: { type: 'file', title: 'Байрны зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    staff: { type: 'number', title: 'Хэдэн хүн ажиллах вэ?', least: 1, most: 5000 },
    visit: { type: 'date', title: 'Хэзээ ирж үзэх вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { debt: { below: 1 } } }],
  returns: [{ code: 'plan-unclear', say: 'Зурагт угаалга, агааржуулалт харагдахгүй байна.', asks: ['plan'] }],
  refusals: [
    {
      code: 'norms',
      say: 'Байр эрүүл ахуйн норм хангаагүй.',
      remedy: 'Зөвлөмжийг биелүүлж дахин дуудна уу.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
    {
      code: 'zone',
      say: 'Хориглосон бүсэд байрласан.',
      remedy: 'Өөр байршил сонгоно уу.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
  ],
  gives: { document: 'Эрүүл ахуйн дүгнэлт', show: ['activity', 'where', 'area', 'staff'], validDays: 365 },
  confidence: 'low',
})
