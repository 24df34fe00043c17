import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sport-club-registration',
  agency: 'btsg',
  kind: 'registration',
  title: 'Спортын клуб бүртгүүлэх',
  summary: 'Клуб, секцээ бүртгүүлж, тэмцээнд оролцох эрх авна.',
  words: [
    'клуб нээх',
    'секц нээх',
    'фитнес клуб',
    'sport club',
    'спортын секц нээх',
    'сагсны клуб байгуулах',
    'бөхийн дэвжээ бүртгүүлэх',
    'фитнес нээх',
    'йогийн клуб',
    'хөлбөмбөгийн клуб байгуулах',
    'start a sports club',
    'дугуйлан спорт нээх',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    sports: { type: 'text', title: 'Ямар спорт хичээллэх вэ?', longest: 120 },
    members: { type: 'number', title: 'Хэдэн гишүүнтэй вэ?', least: 1, most: 10_000 },
    coaches: { type: 'number', title: 'Хэдэн дасгалжуулагчтай вэ?', least: 1, most: 200 },
    hall: {
      type: 'choice',
      title: 'Заал хэнийх вэ?',
      options: { own: 'Өөрийн', school: 'Сургуулийн', rented: 'Түрээсийн' },
    },
    hallPaper: { type: 'file', title: 'Заалын гэрээг хавсаргана уу', accept: ['pdf'] },
  },
  when: { hallPaper: { hall: ['school', 'rented'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-coach',
      say: 'Үнэмлэхтэй дасгалжуулагчгүй байна.',
      remedy: 'Дасгалжуулагчаа баталгаажуулна уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'hall-unsafe',
      say: 'Заал аюулгүйн шаардлага хангахгүй байна.',
      remedy: 'Зөрчлийг арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: {
    document: 'Спортын клубийн гэрчилгээ',
    show: ['companyName', 'sports', 'members'],
    validDays: 730, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
