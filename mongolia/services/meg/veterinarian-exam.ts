import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'veterinarian-exam',
  agency: 'meg',
  kind: 'exam',
  title: 'Малын эмчийн эрхийн шалгалтад бүртгүүлэх',
  summary: 'Мал эмнэлгийн үйлчилгээ эрхлэх шалгалт өгнө.',
  words: [
    'малын эмчийн шалгалт',
    'мал эмнэлгийн эрх',
    'vet exam',
    'малын эмч эрх авах',
    'ветеринарын шалгалт',
    'хувийн малын эмч болох',
    'малын эмчийн эрх олгох',
    'мал эмнэлэг төгсөөд эрх',
    'become a vet',
    'малын эмчийн лиценз авах',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  facts: {
    education: { from: 'education.diploma.programName' },
    vetRight: { from: 'veterinary.vet.certificateNumber' },
  },
  known: ['education', 'vetRight'],
  ask: {
    grade: {
      type: 'choice',
      title: 'Ямар эрхэд шалгуулах вэ?',
      options: { practice: 'Үйлчилгээ эрхлэх', inspector: 'Мал эмнэлгийн ариун цэвэр', lab: 'Лаборатори' },
    },
    practised: { type: 'number', title: 'Малын эмчээр хэдэн жил ажилласан бэ?', least: 0 },
    study: { type: 'file', title: 'Сургалтын багц цагийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { education: { known: false } },
      code: 'no-vet-diploma',
      say: 'Малын эмчийн диплом бүртгэлд алга.',
      remedy: 'Дипломоо сургуулиараа бүртгүүлээд хандана уу.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Товыг утсаар мэдэгдэнэ.' },
  confidence: 'low',
})
