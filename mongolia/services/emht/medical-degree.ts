import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medical-degree',
  agency: 'emht',
  kind: 'exam',
  title: 'Эмчийн мэргэшлийн зэргийн шалгалт',
  summary: 'Тэргүүлэх, ахлах зэргийн шалгалтад бүртгүүлнэ.',
  words: [
    'мэргэшлийн зэрэг',
    'ахлах зэрэг',
    'тэргүүлэх зэрэг',
    'зэргийн шалгалт',
    'medical degree',
    'эмч зэрэг ахих',
    'сувилагч зэрэг хамгаалах',
    'эмчийн зэрэг ахиулах',
    'эмчийн категори',
    'ахлах эмч болох',
    'мэргэшлийн зэрэг сунгах',
    'doctor senior grade',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }],
  facts: {
    licenceNumber: { from: 'medicine.practice.licenceNumber' },
    profession: { from: 'medicine.practice.profession' },
    speciality: { from: 'medicine.practice.speciality' },
    until: { from: 'medicine.practice.expireDate' },
    untilDays: { daysUntil: 'until' },
  },
  known: ['profession', 'speciality', 'until'],
  ask: {
    degree: {
      type: 'choice',
      title: 'Аль зэрэг вэ?',
      options: { senior: 'Ахлах', leading: 'Тэргүүлэх', advisory: 'Зөвлөх' },
    },
    years: { type: 'number', title: 'Мэргэжлээрээ хэдэн жил ажилласан бэ?', least: 0, most: 60 },
    papers: { type: 'file', title: 'Илтгэл, бүтээлээ хавсаргана уу', accept: ['pdf'] },
    recommend: { type: 'file', title: 'Эмнэлгийн тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { licenceNumber: { known: false } },
      say: 'Мэргэжлийн зөвшөөрөлгүй хүн зэрэг горилохгүй.',
      remedy: 'Зөвшөөрлөө аваад бүртгүүлнэ үү.',
      instead: 'doctor-licence',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Зөвшөөрөл хүчинтэй', when: { untilDays: { atLeast: 0 } } },
    { title: '5 жил ажилласан', when: { years: { atLeast: 5 } } },
  ],
  returns: [{ code: 'recommend-missing', say: 'Тодорхойлолтод зэрэг бичээгүй байна.', asks: ['recommend', 'degree'] }],
  refusals: [
    {
      code: 'order',
      say: 'Өмнөх шатны зэрэггүй байна.',
      remedy: 'Эхлээд өмнөх зэргээ авна уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'closed',
      say: 'Бүртгэл 4 дүгээр сарын 15-нд хаагдсан.',
      remedy: 'Ирэх жил бүртгүүлнэ үү.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг хүлээж авлаа. Шалгалт 5 дугаар сард болно.' },
  source: 'surgery.mn/post/59885, the plan of 2024',
  confidence: 'medium',
})
