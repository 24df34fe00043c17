import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'broadcasting-licence',
  agency: 'hhzh',
  kind: 'permit',
  title: 'Телевиз, радио нэвтрүүлгийн зөвшөөрөл',
  summary: 'Телевиз, радио ажиллуулах тусгай зөвшөөрөл авна.',
  words: [
    'телевиз нээх',
    'радио нээх',
    'TV licence',
    'сувгийн зөвшөөрөл',
    'фм радио байгуулах',
    'кабелийн суваг нээх',
    'телевизийн станц ажиллуулах',
    'телевизийн лиценз',
    'start a tv station',
  ],
  law: [{ act: 'Өргөн нэвтрүүлгийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    owners: { from: 'legal.entity.ownershipTypeName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    medium: {
      type: 'choice',
      title: 'Юу ажиллуулах вэ?',
      options: { tv: 'Телевиз', radio: 'Радио', multi: 'Олон суваг дамжуулах' },
    },
    frequency: { type: 'text', title: 'Радио ямар давтамжтай байх вэ?', longest: 20 },
    focus: {
      type: 'choice',
      title: 'Агуулга нь юу вэ?',
      options: { general: 'Нийтийн', news: 'Мэдээ', child: 'Хүүхэд', sport: 'Спорт', education: 'Боловсрол' },
    },
    own: { type: 'number', title: 'Дотоодын нэвтрүүлэг хэдэн хувь вэ?', least: 0, most: 100, hint: 'Хувиар бичнэ үү.' },
    politician: { type: 'yesNo', title: 'Эзэмшигч нь улс төрийн албан тушаалтан уу?' },
    rules: { type: 'file', title: 'Редакцын дүрмийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    frequency: { medium: 'radio' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эзэмшигч улс төрийн албан тушаалгүй', when: { politician: false } },
    { title: 'Дотоодын нэвтрүүлэг тал хувиас багагүй', when: { own: { atLeast: 50 } } },
  ],
  refusals: [
    {
      code: 'owner',
      say: 'Эзэмшлийн хязгаарлалт зөрчигдсөн байна.',
      remedy: 'Эзэмшлээ хуульд нийцүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Өргөн нэвтрүүлгийн тухай хууль' },
    },
    {
      code: 'no-channel',
      say: 'Сул суваг, давтамж алга.',
      remedy: 'Сул суваг зарлах үед дахин хүсэлт гаргана уу.',
      law: { act: 'Өргөн нэвтрүүлгийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Өргөн нэвтрүүлгийн тусгай зөвшөөрөл',
    show: ['entityName', 'medium', 'focus', 'own'],
    validDays: 1825,
  },
  confidence: 'low',
})
