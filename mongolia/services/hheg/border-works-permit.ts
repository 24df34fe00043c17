import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'border-works-permit',
  agency: 'hheg',
  kind: 'permit',
  title: 'Хилийн бүсэд үйл ажиллагаа явуулах зөвшөөрөл',
  summary: 'Компани хилийн бүсэд хайгуул, барилга, аялал хийх зөвшөөрөл авна.',
  words: [
    'хилийн бүсэд ажил хийх',
    'хилийн бүсэд уурхай',
    'хилд барилга барих',
    'work at the border',
    'хил дээр барилга барих',
    'хилийн бүсэд хайгуул хийх',
    'хилийн ойролцоо аялал зохион байгуулах',
    'хил дагуу зам тавих',
    'хилийн бүсэд компани ажиллах',
    'border area project',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    place: { type: 'place', level: 2, title: 'Аль суманд вэ?' },
    work: {
      type: 'choice',
      title: 'Ямар ажил хийх вэ?',
      options: {
        mining: 'Ашигт малтмал',
        building: 'Барилга, зам',
        tourism: 'Аялал жуулчлал',
        research: 'Судалгаа',
        film: 'Кино, зураг авалт',
      },
    },
    staff: { type: 'number', title: 'Хэдэн хүн ажиллах вэ?', least: 1, most: 2000 },
    foreigners: { type: 'yesNo', title: 'Гадаадын иргэн оролцох уу?' },
    map: { type: 'file', title: 'Талбайн зургаа хавсаргана уу', accept: ['pdf'] },
    names: { type: 'file', title: 'Ажиллах хүмүүсийн жагсаалтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Гадаадын иргэнгүй', when: { foreigners: false } }],
  refusals: [
    {
      code: 'near-line',
      say: 'Талбай хилийн шугамд хэт ойр байна.',
      remedy: 'Талбайгаа холдуулж дахин хүсэлт гаргана уу.',
      law: { act: 'Хилийн тухай хууль' },
    },
    {
      code: 'licence',
      say: 'Энэ ажлын тусгай зөвшөөрөлгүй байна.',
      remedy: 'Холбогдох байгууллагаас зөвшөөрлөө авна уу.',
      law: { act: 'Хилийн тухай хууль' },
    },
  ],
  gives: { document: 'Хилийн бүсэд ажиллах зөвшөөрөл', show: ['place', 'work', 'staff'], validDays: 180 }, // no source gives the term: our own default
  confidence: 'low',
})
