import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-split',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Хөрөнгө хуваах, нэгтгэх',
  summary: 'Нэг байрыг хуваах, хэд хэдийг нэгтгэж бүртгүүлнэ.',
  words: [
    'байр хуваах',
    'газар хуваах',
    'нэгтгэх',
    'хувь тусгаарлах',
    'split property',
    'байраа хоёр болгох',
    'хоёр байраа нэг болгох',
    'хана нурааж байр нийлүүлэх',
    'салаад байраа хуваах',
    'ах дүүс хөрөнгө хуваах',
    'тусдаа гэрчилгээ гаргах',
    'join two flats',
    'хөрөнгөө салгах',
  ],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    address: { from: 'property.info.fullAddress', with: { propertyNumber: 'home' } },
    square: { from: 'property.info.square', with: { propertyNumber: 'home' } },
    pledges: { rows: 'property.pledges', with: { propertyNumber: 'home' } },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгө вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    change: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { split: 'Хуваах', join: 'Нэгтгэх', part: 'Хувь тусгаарлах' },
    },
    second: { type: 'text', title: 'Нэгтгэх хөрөнгийн дугаар хэд вэ?', longest: 20 },
    parts: { type: 'number', title: 'Хэдэн хэсэг болох вэ?', least: 2, most: 20 },
    survey: { type: 'file', title: 'Шинэ план зураг, хэмжилтийг хавсаргана уу', accept: ['pdf'] },
    permission: {
      type: 'file',
      title: 'Барилга, газрын албаны зөвшөөрлийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: { second: { change: 'join' }, parts: { change: ['split', 'part'] } },
  stop: [
    {
      when: { pledges: { known: true } },
      say: 'Барьцаатай хөрөнгийг хуваахгүй.',
      remedy: 'Эхлээд барьцаагаа чөлөөлүүлнэ үү.',
      instead: 'mortgage-release',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'too-small',
      say: 'Хэсэг нь хэмжээний шаардлага хангахгүй байна.',
      remedy: 'Хуваах зургаа өөрчлөөд дахин хандана уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'not-adjoining',
      say: 'Хөрөнгүүд зэргэлдээ биш байна.',
      remedy: 'Зэргэлдээ хөрөнгөө сонгоно уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хуваасан, нэгтгэсэн бүртгэл',
    show: ['change', 'address', 'square'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
