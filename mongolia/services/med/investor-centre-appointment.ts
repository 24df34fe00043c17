import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'investor-centre-appointment',
  agency: 'med',
  kind: 'appointment',
  title: 'Хөрөнгө оруулагчийн төвийн цаг авах',
  summary: 'Нэг цонхны зөвлөгөө, бүртгэл, визийн асуудлаар очно.',
  words: [
    'хөрөнгө оруулагчийн зөвлөгөө',
    'бизнес эхлэх зөвлөгөө',
    'investor desk',
    'хөрөнгө оруулагчийн төвд очих',
    'гадаад хөрөнгө оруулагч зөвлөгөө',
    'нэг цонхонд хөрөнгө оруулалт',
    'инвестор зөвлөгөө авах',
    'гадаад хүн бизнес зөвлөгөө',
    'meet investment agency',
  ],
  law: [{ act: 'Хөрөнгө оруулалтын тухай хууль' }],
  facts: {
    firms: { rows: 'legal.companies' },
    count: { count: 'firms' },
  },
  ask: {
    matter: {
      type: 'choice',
      title: 'Ямар асуудлаар вэ?',
      options: {
        start: 'Компани байгуулах',
        visa: 'Виз, оршин суух',
        tax: 'Татвар',
        land: 'Газар',
        project: 'Төсөл танилцуулах',
      },
    },
    investor: {
      type: 'choice',
      title: 'Хөрөнгө оруулагч хаанахынх вэ?',
      options: { home: 'Дотоодын', abroad: 'Гадаадын' },
    },
    tongue: {
      type: 'choice',
      title: 'Аль хэлээр ярилцах вэ?',
      options: { mn: 'Монгол', en: 'Англи', zh: 'Хятад', ru: 'Орос' },
    },
    deck: { type: 'file', title: 'Төслийн танилцуулгыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Хаана уулзах вэ?' },
    time: { type: 'slot', at: 'office', minutes: 40, title: 'Хэзээ уулзах вэ?' },
  },
  when: {
    tongue: { investor: 'abroad' },
    deck: { matter: 'project' },
  },
  fee: [{ label: 'Зөвлөгөө', amount: 0 }],
  refuseWhen: [
    {
      when: { matter: 'tax', firms: { known: false } },
      code: 'no-company',
      say: 'Татварын зөвлөгөөг компанитай хүнд өгнө.',
      remedy: '«Компани байгуулах» сэдвээр цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг тань баталгаажлаа. Зөвлөх таныг угтана.' },
  confidence: 'low',
})
