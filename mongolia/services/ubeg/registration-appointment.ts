import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'registration-appointment',
  agency: 'ubeg',
  kind: 'appointment',
  title: 'Бүртгэлийн хэлтэст цаг авах',
  summary: 'Дугаарлахгүй үйлчлүүлэх цагаа урьдчилж авна.',
  words: [
    'цаг захиалах',
    'дугаар авах',
    'бүртгэл дээр очих',
    'хурууны хээ өгөх',
    'appointment',
    'паспорт авах дугаар',
    'бүртгэл дээр дараалал авах',
    'убег цаг авах',
    'хороон дээр бүртгэлд очих цаг',
    'онлайн дугаар авах бүртгэл',
    'үнэмлэх авах дугаар',
    'book registry visit',
  ],
  law: [{ act: 'Улсын бүртгэлийн тухай хууль' }],
  facts: { card: { from: 'civil.idCard.passportNum' } },
  ask: {
    subject: {
      type: 'choice',
      title: 'Ямар ажлаар очих вэ?',
      options: {
        finger: 'Зураг, хурууны хээ өгөх',
        card: 'Үнэмлэх, паспорт авах',
        civil: 'Гэрлэлт, төрөлт',
        property: 'Хөрөнгийн бүртгэл',
        company: 'Хуулийн этгээд',
      },
    },
    withChild: { type: 'yesNo', title: 'Хүүхэдтэйгээ ирэх үү?' },
    help: {
      type: 'choice',
      title: 'Тусламж хэрэгтэй юу?',
      options: { none: 'Хэрэггүй', sign: 'Дохионы хэл', wheel: 'Тэргэнцэр' },
      optional: true,
    },
    office: { type: 'office', title: 'Аль хэлтэст очих вэ?' },
    time: { type: 'slot', title: 'Хэдэн цагт очих вэ?', at: 'office', minutes: 20 },
  },
  stop: [
    {
      when: { card: { known: false }, subject: ['property', 'company'] },
      say: 'Энэ ажилд иргэний үнэмлэх хэрэгтэй.',
      remedy: 'Эхлээд үнэмлэхээ захиална уу.',
      instead: 'id-card-order',
    },
  ],
  fee: [{ label: 'Цаг авах', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Цаг тань бүртгэгдлээ. Иргэний үнэмлэхээ аваад ирээрэй.' },
  confidence: 'low',
})
