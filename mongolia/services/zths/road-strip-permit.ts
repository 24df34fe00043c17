import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-strip-permit',
  agency: 'zths',
  kind: 'permit',
  title: 'Замын зурваст ажил хийх зөвшөөрөл',
  summary: 'Улсын замын дагуу шугам татах, самбар тавих зөвшөөрөл.',
  words: [
    'зам сэтлэх',
    'зам ухах',
    'замын хажууд самбар',
    'кабель татах зам',
    'road opening',
    'хөдөөний засмалын дагуу самбар',
    'улсын замын хажуугаар кабель',
    'замын дагуу рекламны самбар',
    'засмал зам дагуу цахилгаан татах',
    'шилэн кабель замын хажуугаар',
    'roadside billboard',
    'улсын замын доогуур хоолой',
  ],
  law: [{ act: 'Авто замын тухай хууль' }, { act: 'Хот байгуулалтын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    work: {
      type: 'choice',
      title: 'Ямар ажил хийх вэ?',
      options: {
        line: 'Шугам, кабель татах',
        board: 'Самбар босгох',
        cut: 'Зам сэтлэх',
        building: 'Барилга, цэг байрлуулах',
      },
    },
    road: { type: 'text', title: 'Аль зам, хэдэн километрт вэ?', longest: 100 },
    begins: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: 'today' },
    ends: { type: 'date', title: 'Хэзээ дуусах вэ?', earliest: 'today' },
    scheme: { type: 'file', title: 'Хөдөлгөөний түр схемийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    restore: {
      type: 'declaration',
      title: 'Замыг нөхөн сэргээнэ',
      statement: 'Ажлын дараа замыг хуучин байдалд нь оруулна.',
    },
  },
  when: {
    scheme: { work: 'cut' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'safety-zone',
      say: 'Байршил замын аюулгүйн бүсэд байна.',
      remedy: 'Замаас хол байршил сонгоно уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'new-road',
      say: 'Шинэ замыг сэтлэхийг хориглоно.',
      remedy: 'Доогуур нь өрөмдөх аргаар шийднэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: {
    document: 'Замын зурваст ажиллах зөвшөөрөл',
    show: ['entityName', 'work', 'road', 'begins', 'ends'],
    validDays: 180,
  },
  confidence: 'low',
})
