import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'notary-exam',
  agency: 'mnotary',
  kind: 'exam',
  title: 'Нотариатчийн шалгалтад бүртгүүлэх',
  summary: 'Нотариатчаар томилогдох сонгон шалгаруулалтад бүртгүүлнэ.',
  words: [
    'нотариатч болох',
    'нотариатчийн шалгалт',
    'хуульч нотариат',
    'notary exam',
    'нотариатч болох шалгалт өгөх',
    'нотариатчийн эрх авах шалгалт',
    'нотариатын танхимын шалгалт',
    'нотариатчийн шалгалтын бүртгэл',
    'нотариус болох',
    'become a notary',
  ],
  law: [{ act: 'Нотариатын тухай хууль' }, { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    degree: { from: 'education.diploma.programName' },
    debts: { rows: 'court.debts' },
    debt: { sum: 'debts', of: 'tollBalance' },
  },
  ask: {
    lawyerNumber: { type: 'text', title: 'Хуульчийн гэрчилгээний дугаар хэд вэ?', longest: 20 },
    practice: {
      type: 'number',
      title: 'Хуульчаар хэдэн жил ажилласан бэ?',
      hint: '3 жилээс доошгүй ажилласан байна.',
      least: 3,
      most: 60,
    },
    district: { type: 'place', title: 'Аль сум, дүүрэгт ажиллах вэ?', level: 2 },
    clean: { type: 'declaration', title: 'Ял шийтгэлгүй', statement: 'Би санаатай гэмт хэрэгт шийтгэгдээгүй.' },
    seat: {
      type: 'choice',
      title: 'Шалгалтыг хаана өгөх вэ?',
      options: { capital: 'Улаанбаатарт', online: 'Цахимаар' },
    },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Шүүхийн шийдвэрээр өртэй хүн шалгалтад орохгүй.',
      remedy: 'Өрөө төлөөд бүртгүүлнэ үү.',
      instead: 'court-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: '25 нас хүрсэн', when: { age: { atLeast: 25 } } },
    { title: 'Дээд боловсрол бүртгэлтэй', when: { degree: { known: true } } },
  ],
  refusals: [
    {
      code: 'licence-suspended',
      say: 'Хуульчийн эрх түдгэлзсэн байна.',
      remedy: 'Эрхээ сэргээгээд дахин бүртгүүлнэ үү.',
      law: { act: 'Нотариатын тухай хууль' },
    },
    {
      code: 'no-vacancy',
      say: 'Энэ газарт нотариатчийн орон тоо алга.',
      remedy: 'Өөр сум, дүүрэг сонгоно уу.',
      law: { act: 'Нотариатын тухай хууль' },
    },
  ],
  gives: {
    document: 'Шалгалтын бүртгэлийн хуудас',
    show: ['lawyerNumber', 'district', 'seat'],
    validDays: 90, // no period is published: a default of ours
  },
  confidence: 'low',
})
