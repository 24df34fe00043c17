import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'inheritance-certificate',
  agency: 'mnotary',
  kind: 'certificate',
  title: 'Өв залгамжлах эрхийн гэрчилгээ',
  summary: 'Өв нээгдсэний дараа өвлөгчөө тогтоолгож, гэрчилгээ авна.',
  words: [
    'өв залгамжлал',
    'өвлөх эрх',
    'өв нээх',
    'эцэг эхийн өв',
    'inheritance certificate',
    'аавын өв авах',
    'өв нээлгэх нотариат',
    'гэрээслэлээр өв авах',
    'талийгаачийн дансны мөнгө авах',
    'өвлөгч болох',
    'эмээгээс үлдсэн байр',
    'inherit after death',
    'өвийн гэрчилгээ',
    'өвлөх эрхийн гэрчилгээ',
    'inheritance',
  ],
  law: [{ act: 'Иргэний хууль' }, { act: 'Нотариатын тухай хууль' }],
  facts: {
    diedOn: { from: 'civil.death.deceaseDate', with: { deceasedRegnum: 'deceased' } },
    sinceDeath: { daysUntil: 'diedOn' },
    deathRecord: { from: 'civil.death.registeredNumber', with: { deceasedRegnum: 'deceased' } },
  },
  ask: {
    deceased: {
      type: 'choice',
      title: 'Хэний өв вэ?',
      options: { rows: 'civil.deceasedRelatives', value: 'regnum', label: ['relation', 'fullName'] },
    },
    basis: { type: 'choice', title: 'Юугаар өвлөх вэ?', options: { law: 'Хуулиар', will: 'Гэрээслэлээр' } },
    willCopy: { type: 'file', title: 'Гэрээслэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    estate: {
      type: 'several',
      title: 'Өвд юу багтах вэ?',
      options: { home: 'Байр, газар', car: 'Машин', livestock: 'Мал', deposit: 'Хадгаламж', shares: 'Хувьцаа' },
    },
    others: { type: 'longText', title: 'Бусад өвлөгчийн нэр, хаягийг бичнэ үү', longest: 800, optional: true },
    debtsKnown: { type: 'yesNo', title: 'Талийгаач өртэй байсан уу?' },
  },
  when: { willCopy: { basis: 'will' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Нас барсны бүртгэлтэй', when: { deathRecord: { known: true } } },
    { title: 'Нас барснаас хойш нэг жилийн дотор', when: { sinceDeath: { atLeast: -365 } } },
  ],
  returns: [{ code: 'heirs', say: 'Бусад өвлөгч тодорхойгүй байна. Бичнэ үү.', asks: ['others'] }],
  refusals: [
    {
      code: 'late',
      say: 'Өв хүлээж авах хугацаа өнгөрсөн байна.',
      remedy: 'Шүүхээр хугацаагаа сэргээлгэнэ үү.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'heirs-dispute',
      say: 'Өвлөгчид тохироогүй байна.',
      remedy: 'Шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: {
    document: 'Өв залгамжлах эрхийн гэрчилгээ',
    show: ['diedOn', 'basis', 'estate'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
