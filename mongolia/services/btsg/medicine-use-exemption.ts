import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-use-exemption',
  agency: 'btsg',
  kind: 'permit',
  title: 'Эмчилгээний зориулалтаар эм хэрэглэх зөвшөөрөл',
  summary: 'Тамирчин хориотой бодистой эмийг эмчилгээнд хэрэглэнэ.',
  words: [
    'допинг зөвшөөрөл',
    'тамирчны эм',
    'эмийн чөлөөлөлт',
    'therapeutic use exemption',
    'допингийн эм хэрэглэх тамирчин',
    'тамирчин өвдөөд эм уух',
    'хориотой бодистой эм уух зөвшөөрөл',
    'астматай тамирчны эм',
    'антидопинг зөвшөөрөл',
    'athlete medicine doping',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  ask: {
    medicine: { type: 'text', title: 'Ямар эм хэрэглэх вэ?', longest: 120 },
    dose: { type: 'text', title: 'Тун, хугацаа нь хэд вэ?', longest: 120 },
    diagnosis: { type: 'file', title: 'Эмчийн оношийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    alternative: { type: 'yesNo', title: 'Өөр эмээр эмчилж болох уу?' },
    next: { type: 'date', title: 'Дараагийн тэмцээн хэзээ вэ?', earliest: 'today' },
    urgent: { type: 'yesNo', title: 'Эмчилгээг яаралтай эхэлсэн үү?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өөр эмээр орлуулах боломжгүй', when: { alternative: false } }],
  refusals: [
    {
      code: 'alternative',
      say: 'Зөвшөөрөгдсөн өөр эм байна.',
      remedy: 'Эмчтэйгээ зөвлөж эмээ солино уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'advantage',
      say: 'Эм амжилтад нөлөөлөх хэмжээтэй байна.',
      remedy: 'Тунг эмчтэйгээ дахин тохируулна уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: {
    document: 'Эмчилгээний зориулалтын зөвшөөрөл',
    show: ['medicine', 'dose'],
    validDays: 180, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
