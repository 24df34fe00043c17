import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'inheritance-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Өвлөсөн хөрөнгө бүртгүүлэх',
  summary: 'Өвлөж авсан байр, газрыг өөрийн нэр дээр бүртгүүлнэ.',
  words: [
    'өв залгамжлал',
    'өвлөсөн байр',
    'эцгийн байр',
    'өвийн гэрчилгээ',
    'inheritance',
    'өвөөс авсан байраа нэр дээрээ',
    'аавын байрыг нэр дээрээ шилжүүлэх',
    'өвлөсөн газар бүртгүүлэх',
    'өвийн байр гэрчилгээ гаргуулах',
    'талийгаачийн байр нэр шилжүүлэх',
    'transfer inherited house',
  ],
  law: [{ act: 'Иргэний хууль' }, { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }],
  facts: { lost: { rows: 'civil.deceasedRelatives' } },
  ask: {
    fromWhom: {
      type: 'choice',
      title: 'Хэнээс өвлөсөн бэ?',
      options: { rows: 'civil.deceasedRelatives', value: 'regnum', label: ['relation', 'fullName'] },
    },
    heirPaper: {
      type: 'file',
      title: 'Өв залгамжлах эрхийн гэрчилгээг хавсаргана уу',
      hint: 'Гэрчилгээг нотариатч олгодог.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    objectNumber: {
      type: 'text',
      title: 'Хөрөнгийн улсын бүртгэлийн дугаар хэд вэ?',
      why: 'Хөрөнгө одоогоор талийгаачийн нэр дээр байна.',
      longest: 20,
    },
    heirs: { type: 'number', title: 'Хэдэн өвлөгчтэй вэ?', least: 1, most: 30 },
    waivers: {
      type: 'file',
      title: 'Бусад өвлөгчийн татгалзал, тохиролцоог хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    will: { type: 'yesNo', title: 'Гэрээслэлтэй юу?' },
    alone: { type: 'yesNo', title: 'Та ганцаараа өвлөх үү?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Нас барсан нь бүртгэлтэй', when: { lost: { known: true } } }],
  returns: [
    { code: 'waiver-missing', say: 'Бүх өвлөгчийн тохиролцоо алга. Хавсаргана уу.', asks: ['waivers', 'heirs'] },
  ],
  refusals: [
    {
      code: 'heir-dispute',
      say: 'Өвлөгчид маргаантай байна.',
      remedy: 'Шүүхээр өвлөх хувиа тогтоолгоно уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'not-in-estate',
      say: 'Хөрөнгө талийгаачийн нэр дээр байхгүй байна.',
      remedy: '«Өмчлөгчийн шилжилтийн лавлагаа» авч шалгана уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Өвлөсөн өмчлөх эрхийн бүртгэл',
    show: ['objectNumber', 'heirs', 'will'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
