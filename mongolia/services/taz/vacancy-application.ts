import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vacancy-application',
  agency: 'taz',
  kind: 'exam',
  title: 'Төрийн албаны сул орон тоонд бүртгүүлэх',
  summary: 'Зарласан сул орон тооны тусгай шалгалтад бүртгүүлнэ.',
  words: [
    'сул орон тоо',
    'төрийн ажлын зар',
    'тусгай шалгалт',
    'сонгон шалгаруулалт',
    'vacancy',
    'төрд ажилд орох',
    'яаманд ажилд орох',
    'төрийн албан хаагч болох',
    'төрийн албаны шалгалт',
    'засгийн ажилд орох',
    'төрийн албаны ажлын байр',
    'government job',
    'ваканц төрийн',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  facts: {
    body: { from: 'service.vacancy.organisation', with: { vacancyNumber: 'vacancy' } },
    post: { from: 'service.vacancy.position', with: { vacancyNumber: 'vacancy' } },
    closes: { from: 'service.vacancy.closingDate', with: { vacancyNumber: 'vacancy' } },
    daysLeft: { daysUntil: 'closes' },
    exams: { rows: 'service.exams' },
    examCount: { count: 'exams' },
    degree: { from: 'education.diploma.degreeName' },
  },
  known: ['degree'],
  ask: {
    vacancy: {
      type: 'choice',
      title: 'Аль орон тоонд бүртгүүлэх вэ?',
      options: { rows: 'service.vacancies', value: 'vacancyNumber', label: ['position', 'organisation'] },
    },
    years: { type: 'number', title: 'Мэргэжлээрээ хэдэн жил ажилласан бэ?', least: 0, most: 50 },
    relative: { type: 'yesNo', title: 'Тэр байгууллагад хамаарал бүхий хүн ажилладаг уу?' },
    whyMe: { type: 'longText', title: 'Яагаад тохирно гэж үзэж байна вэ?', longest: 2000 },
    profileForm: { type: 'file', title: 'Анкетаа хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { daysLeft: { below: 0 } },
      say: 'Бүртгэл {closes} өдөр хаагдсан байна.',
      remedy: 'Өөр орон тоо сонгоно уу.',
    },
    {
      when: { examCount: { below: 1 } },
      say: 'Та ерөнхий шалгалт өгөөгүй байна.',
      remedy: 'Эхлээд ерөнхий шалгалтад тэнцэнэ үү.',
      instead: 'civil-service-exam',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хамаарал бүхий хүнгүй', when: { relative: false } },
    { title: 'Дипломтой', when: { degree: { known: true } } },
  ],
  refusals: [
    {
      code: 'requirements',
      say: 'Тусгай шаардлагыг хангахгүй байна.',
      remedy: 'Шаардлагад тохирох орон тоонд бүртгүүлнэ үү.',
      law: { act: 'Төрийн албаны тухай хууль' },
    },
    {
      code: 'relative',
      say: 'Ашиг сонирхлын зөрчил үүсэх хүнтэй байна.',
      remedy: 'Өөр байгууллагын орон тоо сонгоно уу.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
  ],
  gives: { document: 'Тусгай шалгалтад бүртгэсэн хуудас', show: ['body', 'post', 'closes'], validDays: 60 }, // no source gives the term: our own default
  confidence: 'low',
})
