import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'forensic-expert-exam',
  agency: 'shsheg',
  kind: 'exam',
  title: 'Шинжээчийн эрх олгох шалгалт',
  summary: 'Шүүхийн шинжээчээр ажиллах эрхийн шалгалтад бүртгүүлнэ.',
  words: [
    'шинжээч болох',
    'шинжээчийн эрх',
    'криминалист',
    'forensic expert licence',
    'шинжээчийн шалгалт өгөх',
    'шинжээчийн лиценз',
    'шүүхийн шинжээч болмоор байна',
    'эксперт болох',
    'шинжээчийн эрх сунгах',
    'become forensic expert',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
    programme: { from: 'education.diploma.programName' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['degree', 'programme'],
  ask: {
    branch: {
      type: 'choice',
      title: 'Ямар төрлийн шинжээч болох вэ?',
      options: {
        crime: 'Криминалистик',
        medical: 'Шүүх эмнэлэг',
        economy: 'Эдийн засаг',
        technical: 'Техник',
        psychology: 'Сэтгэл судлал',
      },
    },
    practice: { type: 'number', title: 'Мэргэжлээрээ хэдэн жил ажилласан бэ?', least: 0, most: 60 },
    letter: { type: 'file', title: 'Ажил байдлын тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { degree: { known: false } },
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлээд дахин оролдоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } }],
  refusals: [
    {
      code: 'field-differs',
      say: 'Мэргэжил сонгосон төрөлд тохирохгүй байна.',
      remedy: 'Мэргэжилдээ тохирох төрлөөр дахин бүртгүүлнэ үү.',
      law: { act: 'Шүүх шинжилгээний тухай хууль' },
    },
    {
      code: 'practice-short',
      say: 'Ажилласан хугацаа хүрэлцэхгүй байна.',
      remedy: 'Шаардлага хангасны дараа дахин бүртгүүлнэ үү.',
      law: { act: 'Шүүх шинжилгээний тухай хууль' },
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Өдөр, байрыг мэдэгдэнэ.' },
  confidence: 'low',
})
