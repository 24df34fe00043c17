import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'deceased-transport',
  agency: 'mfa',
  kind: 'permit',
  title: 'Шарил тээвэрлэх зөвшөөрөл авах',
  summary: 'Гадаадад нас барсан хүнийг нутагт авчирна.',
  words: [
    'гадаадад нас барсан',
    'шарил авчрах',
    'цогцос нутаг руу авчрах',
    'repatriation of remains',
    'солонгост нас барсан хүн авчрах',
    'талийгаачийг эх оронд нь',
    'цогцос тээвэрлэх',
    'гадаадаас чандар авчрах',
    'гадаадад өөд болсон ах',
    'bring body home',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }, { act: 'Оршуулгын тухай хууль' }],
  facts: {
    relation: { from: 'civil.marriage.spouseFirstname' },
  },
  ask: {
    kin: {
      type: 'choice',
      title: 'Та хэн нь вэ?',
      options: { spouse: 'Эхнэр, нөхөр', child: 'Хүүхэд', parent: 'Эцэг, эх', other: 'Бусад' },
    },
    deceased: { type: 'text', title: 'Нас барсан хүний нэр хэн бэ?', longest: 80 },
    died: { type: 'date', title: 'Хэзээ нас барсан бэ?', latest: 'today' },
    land: { type: 'text', title: 'Хаана нас барсан бэ?', longest: 80 },
    form: { type: 'choice', title: 'Яаж авчрах вэ?', options: { body: 'Шарилыг', ashes: 'Чандрыг' } },
    deathPaper: { type: 'file', title: 'Нас барсны гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    sanitary: {
      type: 'file',
      title: 'Битүүмжилсэн, халдваргүй гэсэн баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    cremation: { type: 'file', title: 'Чандарласны гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    arrives: { type: 'date', title: 'Хэзээ ирэх вэ?', earliest: 'today' },
  },
  when: {
    sanitary: { form: 'body' },
    cremation: { form: 'ashes' },
  },
  fee: 'unknown',
  workingDays: 3, // our own default: no source gives a limit
  checks: [
    {
      title: 'Гэрлэлт бүртгэлтэй',
      when: { anyOf: [{ kin: ['child', 'parent', 'other'] }, { relation: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'infectious',
      say: 'Халдварт өвчний улмаас зөвхөн чандрыг авчирна.',
      remedy: 'Чандарлуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Оршуулгын тухай хууль' },
    },
    {
      code: 'investigation',
      say: 'Тэр улсын цагдаа шалгаж байна.',
      remedy: 'Шалгалт дуусмагц зөвшөөрөл олгоно.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { document: 'Шарил тээвэрлэх зөвшөөрөл', show: ['deceased', 'died', 'form', 'arrives'], validDays: 30 },
  confidence: 'low',
})
