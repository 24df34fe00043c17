import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'engineer-degree-exam',
  agency: 'bht',
  kind: 'exam',
  title: 'Мэргэшсэн инженерийн шалгалтад бүртгүүлэх',
  summary: 'Мэргэшсэн, зөвлөх инженерийн зэрэг хамгаална.',
  words: [
    'мэргэшсэн инженер',
    'инженерийн зэрэг',
    'зөвлөх инженер',
    'engineer exam',
    'мэргэшсэн инженер болох',
    'зөвлөх инженер болох шалгалт',
    'инженерийн зэрэг ахиулах',
    'барилгын инженер зэрэг авах',
    'конструктор инженерийн шалгалт',
    'qualified engineer test',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  facts: {
    programme: { from: 'education.diploma.programName' },
    current: { from: 'construction.engineer.degreeName' },
  },
  known: ['programme', 'current'],
  ask: {
    degree: {
      type: 'choice',
      title: 'Ямар зэрэгт шалгуулах вэ?',
      options: { qualified: 'Мэргэшсэн инженер', consulting: 'Зөвлөх инженер' },
    },
    branch: {
      type: 'choice',
      title: 'Аль чиглэлээр шалгуулах вэ?',
      options: {
        structure: 'Барилгын бүтээц',
        architecture: 'Архитектур',
        heating: 'Дулаан, салхивч',
        water: 'Ус хангамж',
        power: 'Цахилгаан',
      },
    },
    practice: { type: 'number', title: 'Инженерээр хэдэн жил ажилласан бэ?', least: 0 },
    works: { type: 'file', title: 'Хийсэн ажлын жагсаалтаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { programme: { known: false } },
      code: 'no-diploma',
      say: 'Инженерийн диплом бүртгэлд алга.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлнэ үү.',
    },
    {
      when: { degree: 'consulting', current: { known: false } },
      code: 'not-qualified',
      say: 'Зөвлөх зэрэгт мэргэшсэн инженер шалгуулна.',
      remedy: 'Эхлээд мэргэшсэн инженерийн зэрэг авна уу.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Сорилын товыг танд мэдэгдэнэ.' },
  confidence: 'medium',
})
