import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'protected-land-use',
  agency: 'met',
  kind: 'permit',
  title: 'Тусгай хамгаалалттай газар ашиглах эрх',
  summary: 'Жуулчны бааз, судалгаанд хамгаалалттай газар ашиглана.',
  words: [
    'дархан газар бааз барих',
    'хамгаалалттай газар ашиглах',
    'protected land use',
    'тэрэлжид бааз барих',
    'хөвсгөлд жуулчны бааз байгуулах',
    'байгалийн цогцолборт газар авах',
    'дархан цаазат газарт бааз',
    'хамгаалалттай газарт судалгаа хийх',
    'camp in national park',
    'тхгн газар авах',
  ],
  law: [{ act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' }, { act: 'Аялал жуулчлалын тухай хууль' }],
  ask: {
    area: {
      type: 'choice',
      title: 'Аль хамгаалалттай газар вэ?',
      options: { rows: 'environment.visits', value: 'areaCode', label: ['areaName', 'keeper'] },
    },
    company: {
      type: 'choice',
      title: 'Аль байгууллага ашиглах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'choice',
      title: 'Юу эрхлэх вэ?',
      options: { camp: 'Жуулчны бааз', resort: 'Сувилал', study: 'Судалгааны суурин' },
    },
    guests: { type: 'number', title: 'Нэг дор хэдэн зочин хүлээж авах вэ?', least: 1 },
    waste: { type: 'file', title: 'Хог, бохир усны шийдлээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'carrying-capacity',
      say: 'Энэ хөндийн даац хэтэрсэн байна.',
      remedy: 'Өөр хөндий сонгоно уу.',
      law: { act: 'Тусгай хамгаалалттай газар нутгийн тухай хууль' },
    },
    {
      code: 'sewage',
      say: 'Бохир ус цэвэрлэх шийдэл хангалтгүй.',
      remedy: 'Битүү системтэй шийдэл гаргана уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Хамгаалалттай газар ашиглах эрх', show: ['activity', 'guests'], validDays: 1825 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
