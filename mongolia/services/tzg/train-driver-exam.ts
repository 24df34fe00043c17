import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'train-driver-exam',
  agency: 'tzg',
  kind: 'exam',
  title: 'Зүтгүүрийн машинчийн шалгалтад бүртгүүлэх',
  summary: 'Машинчийн эрх авах, зэрэг ахиулах шалгалтад бүртгүүлнэ.',
  words: [
    'машинч болох',
    'машинчийн зэрэг',
    'галт тэрэг жолоодох',
    'train driver exam',
    'тепловозын машинист болох',
    'галт тэрэг барих',
    'локомотив жолооч болох',
    'машинист болох',
    'машинчийн туслах болох',
    'become train driver',
    'машинчийн анги ахиулах',
    'галт тэргэний машинч',
    'галт тэргэний машинч болох',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }],
  facts: {
    certificate: { from: 'railway.crew.certificateNumber' },
    grade: { from: 'railway.crew.grade' },
  },
  known: ['certificate', 'grade'],
  ask: {
    aim: {
      type: 'choice',
      title: 'Юунд шалгалт өгөх вэ?',
      options: { right: 'Анх удаа эрх авах', grade: 'Зэрэг ахиулах', traction: 'Зүтгүүрийн төрөл нэмэх' },
    },
    engine: {
      type: 'choice',
      title: 'Аль зүтгүүр вэ?',
      options: { diesel: 'Дизель', electric: 'Цахилгаан', machine: 'Замын машин' },
    },
    helperMonths: { type: 'number', title: 'Туслах машинчаар хэдэн сар ажилласан бэ?', least: 0, most: 600 },
    medical: { type: 'file', title: 'Эрүүл мэндийн комиссын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    helperMonths: { aim: 'right' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { aim: ['grade', 'traction'], certificate: { known: false } },
      code: 'right-first',
      say: 'Машинчийн үнэмлэхгүй байна.',
      remedy: 'Эхлээд эрх авах шалгалт өгнө үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Өдөр, байрыг урьдчилан мэдэгдэнэ.' },
  confidence: 'low',
})
