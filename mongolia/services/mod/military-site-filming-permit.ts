import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'military-site-filming-permit',
  agency: 'mod',
  kind: 'permit',
  title: 'Цэргийн объектод зураг авах зөвшөөрөл',
  summary: 'Цэргийн ангид кино, сурвалжлага, нисгэгчгүй онгоцоор зураг авна.',
  words: [
    'цэргийн ангид кино',
    'цэргийн анги дээгүүр нисэх',
    'цэргийн сурвалжлага',
    'military filming',
    'цэргийн ангид зураг авах',
    'цэргийн хотхонд кино хийх',
    'дроноор цэргийн анги',
    'цэргийн техник дүрслэл',
    'цэргийн байр сурвалжлах',
    'filming on army base',
  ],
  law: [{ act: 'Батлан хамгаалах тухай хууль' }, { act: 'Төрийн болон албаны нууцын тухай хууль' }],
  ask: {
    project: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { film: 'Кино', news: 'Сурвалжлага', drone: 'Агаарын зураг', study: 'Судалгаа' },
    },
    site: { type: 'text', title: 'Аль объект вэ?', longest: 160 },
    shoot: { type: 'date', title: 'Хэзээ вэ?', earliest: 'today' },
    crew: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 1, most: 100 },
    foreign: { type: 'yesNo', title: 'Гадаадын иргэн байгаа юу?' },
    script: { type: 'file', title: 'Хөтөлбөр, зохиолоо хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Гадаадын иргэнгүй', when: { foreign: false } }],
  refusals: [
    {
      code: 'secret',
      say: 'Энэ объект төрийн нууцад хамаарна.',
      remedy: 'Цэргийн музейд зураг авах хүсэлт гаргаж болно.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
    {
      code: 'exercise',
      say: 'Тэр өдөр сургууль, дасгалтай байна.',
      remedy: 'Өөр өдөр сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Батлан хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Цэргийн объектод зураг авах зөвшөөрөл',
    show: ['project', 'site', 'shoot', 'crew'],
    validDays: 14,
  }, // no source gives the term: our own default
  confidence: 'low',
})
