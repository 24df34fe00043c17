import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'teaching-certificate',
  agency: 'beg',
  kind: 'certificate',
  title: 'Багшлах эрхийн үнэмлэх авах',
  summary: 'Багшаар ажиллах эрх авах, сунгах хүсэлт илгээнэ.',
  words: [
    'багшлах эрх',
    'багшийн үнэмлэх',
    'багшийн лиценз',
    'teaching licence',
    'багшаар ажиллах эрх',
    'багшлах эрх сунгах',
    'сургууль төгсөөд багш болох',
    'багшийн эрхийн хугацаа дууссан',
    'багшлах эрхийн шалгалт',
    'become a teacher',
    'багш бус мэргэжилтэй багшлах',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    programme: { from: 'education.diploma.programName' },
    degree: { from: 'education.diploma.degreeName' },
    certificateUntil: { from: 'school.teacher.certificateUntil' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['programme', 'degree', 'certificateUntil'],
  ask: {
    request: {
      type: 'choice',
      title: 'Та юу хүсэж байна вэ?',
      options: { first: 'Анх удаа авах', extend: 'Сунгах', restore: 'Сэргээх' },
    },
    subject: {
      type: 'choice',
      title: 'Юу заадаг вэ?',
      options: { preschool: 'Цэцэрлэг', primary: 'Бага анги', subject: 'Нэг хичээл', special: 'Тусгай хэрэгцээт' },
    },
    credits: { type: 'number', title: 'Хэдэн багц цагийн сургалтад суусан бэ?', least: 0, most: 60 },
    mentor: { type: 'file', title: 'Дадлага хийсэн дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
  },
  when: { credits: { request: ['extend', 'restore'] }, mentor: { request: 'first' } },
  stop: [
    {
      when: { programme: { known: false } },
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Төгссөн сургуулиараа бүртгүүлнэ үү.',
      instead: 'diploma-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'not-teacher',
      say: 'Диплом багшийн мэргэжил биш байна.',
      remedy: 'Багшлах эрх олгох сургалтад хамрагдана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'credits-short',
      say: 'Сургалтын багц цаг хүрэлцэхгүй байна.',
      remedy: '«Багшийн сургалтад бүртгүүлэх» үйлчилгээг аваарай.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Багшлах эрхийн үнэмлэх',
    show: ['programme', 'subject'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
