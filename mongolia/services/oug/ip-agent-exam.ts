import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ip-agent-exam',
  agency: 'oug',
  kind: 'exam',
  title: 'Патентын төлөөлөгчийн шалгалт',
  summary: 'Оюуны өмчийн төлөөлөгч болох шалгалтад бүртгүүлнэ.',
  words: [
    'патентын төлөөлөгч',
    'оюуны өмчийн шалгалт',
    'итгэмжлэгдсэн төлөөлөгч',
    'patent agent',
    'патентын төлөөлөгч болмоор',
    'патентны итгэмжлэгдсэн төлөөлөгч болох',
    'оюуны өмчийн итгэмжлэгч эрх',
    'патентын шалгалт өгөх',
    'оюуны өмчийн хуульч эрх',
    'become patent attorney',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.programName' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
  },
  known: ['degree'],
  ask: {
    branch: {
      type: 'choice',
      title: 'Аль чиглэлээр вэ?',
      options: { patent: 'Патент', mark: 'Барааны тэмдэг', copyright: 'Зохиогчийн эрх' },
    },
    training: { type: 'file', title: 'Сургалтын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    languages: {
      type: 'several',
      title: 'Ямар хэл мэдэх вэ?',
      options: { en: 'Англи', ru: 'Орос', zh: 'Хятад', de: 'Герман', none: 'Мэдэхгүй' },
    },
    serving: { type: 'yesNo', title: 'Төрийн албанд ажилладаг уу?' },
  },
  stop: [
    {
      when: { degree: { known: false } },
      say: 'Дээд боловсролын бүртгэл олдсонгүй.',
      remedy: 'Дипломоо бүртгүүлээд дахин ирнэ үү.',
      instead: 'diploma-reference',
    },
    {
      when: { serving: true },
      say: 'Төрийн албан хаагч төлөөлөгч болохгүй.',
      remedy: 'Албанаас чөлөөлөгдөөд бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'training-short',
      say: 'Сургалтын цаг хүрэлцэхгүй байна.',
      remedy: 'Сургалтаа дуусгаад дахин бүртгүүлнэ үү.',
      law: { act: 'Оюуны өмчийн тухай хууль' },
    },
    {
      code: 'exam-closed',
      say: 'Энэ удаагийн бүртгэл хаагдсан байна.',
      remedy: 'Дараагийн шалгалтад бүртгүүлнэ үү.',
      law: { act: 'Оюуны өмчийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Шалгалтад орох эрхийн хуудас',
    show: ['branch', 'languages'],
    validDays: 90, // no period is published: a default of ours
  },
  confidence: 'low',
})
