import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'trademark-customs-record',
  agency: 'geg',
  kind: 'registration',
  title: 'Барааны тэмдгийг гаальд бүртгүүлэх',
  summary: 'Хуурамч барааг хил дээр саатуулах бүртгэл хийлгэнэ.',
  words: [
    'хуурамч бараа',
    'брэнд хамгаалах',
    'оюуны өмч гааль',
    'counterfeit goods',
    'хуурамч найк хил дээр',
    'манай брэндийн хуурамч импорт',
    'паль бараа гаальд зогсоох',
    'брэндээ гаальд хамгаалуулах',
    'хуулбар барааг хилээр оруулахгүй',
    'stop fakes at border',
    'копи бараа гааль',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Эрх эзэмшигч компани аль нь вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    markNumber: { type: 'text', title: 'Тэмдгийн гэрчилгээний дугаар хэд вэ?', longest: 40 },
    goods: { type: 'text', title: 'Ямар бараанд вэ?', longest: 150 },
    real: { type: 'file', title: 'Жинхэнэ барааны зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    importers: { type: 'text', title: 'Хэн импортлох эрхтэй вэ?', longest: 200 },
    deposit: { type: 'declaration', title: 'Баталгаа', statement: 'Буруу саатуулсан бол хохирлыг барагдуулна.' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'mark-ended',
      say: 'Тэмдгийн гэрчилгээ хүчингүй байна.',
      remedy: 'Гэрчилгээгээ сунгаад дахин бүртгүүлнэ үү.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'not-holder',
      say: 'Компани эрх эзэмшигч биш байна.',
      remedy: 'Эзэмшигчийн итгэмжлэлээр хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэмдгийг бүртгэлээ. Сэжигтэй бараа илэрвэл танд мэдэгдэнэ.' },
  confidence: 'low',
})
