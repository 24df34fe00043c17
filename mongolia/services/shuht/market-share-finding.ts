import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'market-share-finding',
  agency: 'shuht',
  kind: 'certificate',
  title: 'Зах зээлийн байдлын дүгнэлт авах',
  summary: 'Компани давуу байдалтай эсэхийг тогтоолгоно.',
  words: [
    'давуу байдал',
    'зах зээлийн хувь',
    'монополь эсэх',
    'market dominance',
    'манай компани монополь уу',
    'зонхилох байр суурь эсэх',
    'зах зээлийн эзлэх хувь тогтоолгох',
    'шөхтг-аас давуу байдлын дүгнэлт',
    'зах зээлд ноёрхсон эсэх',
    'are we dominant',
  ],
  law: [{ act: 'Өрсөлдөөний тухай хууль' }],
  facts: { activities: { rows: 'legal.activities', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн байдлыг тогтоох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    goods: { type: 'text', title: 'Аль бараа, үйлчилгээгээр вэ?', longest: 150 },
    area: {
      type: 'choice',
      title: 'Зах зээл хаана вэ?',
      options: { country: 'Улсын хэмжээнд', capital: 'Нийслэлд', aimag: 'Нэг аймагт', border: 'Хилийн боомтод' },
    },
    sales: { type: 'money', title: 'Жилийн борлуулалт хэдэн төгрөг вэ?', least: 0 },
    rivals: { type: 'number', title: 'Хэдэн өрсөлдөгчтэй вэ?', least: 0, most: 10_000 },
    report: { type: 'file', title: 'Борлуулалтын тайланг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Үйл ажиллагааны чиглэл бүртгэлтэй', when: { activities: { known: true } } }],
  refusals: [
    {
      code: 'data-thin',
      say: 'Дүгнэлт гаргахад мэдээлэл хүрэлцэхгүй байна.',
      remedy: 'Гурван жилийн тайлангаа хавсаргана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
    {
      code: 'market-unclear',
      say: 'Зах зээлийн хүрээг тогтоох боломжгүй байна.',
      remedy: 'Барааны ангиллаа тодруулж дахин хүсэлт гаргана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: {
    document: 'Зах зээлийн байдлын дүгнэлт',
    show: ['goods', 'area', 'sales', 'rivals'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
