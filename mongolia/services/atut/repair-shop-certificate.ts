import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'repair-shop-certificate',
  agency: 'atut',
  kind: 'certificate',
  title: 'Авто засварын газрын гэрчилгээ авах',
  summary: 'Засварын газрын зэрэглэл, тохирлоо баталгаажуулна.',
  words: [
    'засварын газрын зөвшөөрөл',
    'авто сервис нээх',
    'авто засвар',
    'garage licence',
    'авто засвар нээх',
    'сто нээх',
    'машин засдаг газар',
    'дугуй засварын газар',
    'гаражаа зөвшөөрөлтэй болгох',
    'сервис гэрчилгээ',
    'open a garage',
    'машины засварын бизнес',
  ],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
  ],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    works: {
      type: 'several',
      title: 'Ямар засвар хийдэг вэ?',
      options: {
        engine: 'Хөдөлгүүр',
        body: 'Их бие, будаг',
        electric: 'Цахилгаан',
        tyres: 'Дугуй',
        hybrid: 'Хайбрид, цахилгаан машин',
      },
    },
    mechanics: { type: 'number', title: 'Хэдэн засварчинтай вэ?', least: 1, most: 500 },
    oil: { type: 'yesNo', title: 'Ашигласан тосыг гэрээтэй байгууллагад өгдөг үү?' },
    fire: { type: 'file', title: 'Галын аюулгүй байдлын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ашигласан тосоо зохих газарт өгдөг', when: { oil: true } }],
  refusals: [
    {
      code: 'waste',
      say: 'Ашигласан тос, хаягдлын зохицуулалтгүй байна.',
      remedy: 'Хаягдлын гэрээ байгуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хог хаягдлын тухай хууль' },
    },
    {
      code: 'grade',
      say: 'Сонгосон засварт тоног төхөөрөмж хүрэлцэхгүй.',
      remedy: 'Засварын төрлөө багасгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { document: 'Авто засварын газрын гэрчилгээ', show: ['works', 'mechanics'], validDays: 1095 },
  confidence: 'low',
})
