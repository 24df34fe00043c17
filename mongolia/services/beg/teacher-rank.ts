import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'teacher-rank',
  agency: 'beg',
  kind: 'certificate',
  title: 'Багшийн мэргэжлийн зэрэг хамгаалах',
  summary: 'Заах аргач, тэргүүлэх, зөвлөх багшийн зэрэг хүснэ.',
  words: [
    'багшийн зэрэг',
    'заах аргач багш',
    'тэргүүлэх багш',
    'зөвлөх багш',
    'teacher rank',
    'багшийн зэрэг ахиулах',
    'заах аргач болох',
    'тэргүүлэх зэрэг авах',
    'зөвлөх зэрэг хамгаалах',
    'багшийн зэргийн нэмэгдэл',
    'портфолио багш зэрэг',
    'teacher promotion',
    'категори багш',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    school: { from: 'school.teacher.schoolName' },
    rank: { from: 'school.teacher.rankName' },
    workSince: { from: 'school.teacher.workSince' },
  },
  known: ['school', 'rank', 'workSince'],
  ask: {
    rankWanted: {
      type: 'choice',
      title: 'Ямар зэрэг хамгаалах вэ?',
      options: { method: 'Заах аргач', leading: 'Тэргүүлэх', adviser: 'Зөвлөх' },
    },
    portfolio: { type: 'file', title: 'Ажлын тайлангаа хавсаргана уу', accept: ['pdf'] },
    lessons: { type: 'number', title: 'Хэдэн үзүүлэх хичээл заасан бэ?', least: 0, most: 50 },
    research: { type: 'file', title: 'Судалгааны ажлаа хавсаргана уу', accept: ['pdf'] },
  },
  when: { research: { rankWanted: ['leading', 'adviser'] } },
  stop: [
    { when: { school: { known: false } }, say: 'Багшийн бүртгэл олдсонгүй.', remedy: 'Сургуулиараа бүртгүүлнэ үү.' },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ажилласан жил бүртгэлтэй', when: { workSince: { known: true } } }],
  refusals: [
    {
      code: 'years-short',
      say: 'Ажилласан жил хүрэлцэхгүй байна.',
      remedy: 'Хугацаа хүрсний дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'portfolio-weak',
      say: 'Тайлан шалгуурт хүрэхгүй байна.',
      remedy: 'Дутууг нөхөөд дараа жил хамгаална уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Багшийн мэргэжлийн зэргийн үнэмлэх',
    show: ['school', 'rankWanted'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
