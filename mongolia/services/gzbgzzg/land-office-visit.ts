import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-office-visit',
  agency: 'gzbgzzg',
  kind: 'appointment',
  title: 'Газрын албанд цаг авах',
  summary: 'Газрын мэргэжилтэнтэй уулзах цаг товлоно.',
  words: [
    'газрын алба цаг',
    'газрын албанд очих',
    'land office appointment',
    'газрын албаны цаг',
    'газрын албаны хүнтэй уулзах',
    'газрын мэргэжилтэн дээр очих',
    'газрын албанд дугаар авах',
    'дүүргийн газрын алба цаг',
    'meet land officer',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  ask: {
    office: { type: 'office', title: 'Аль газрын албанд очих вэ?' },
    topic: {
      type: 'choice',
      title: 'Юуны учир уулзах вэ?',
      options: { map: 'Кадастрын зураг', contract: 'Гэрээ байгуулах', dispute: 'Маргаан', record: 'Бүртгэлийн алдаа' },
    },
    time: { type: 'slot', title: 'Хэдэн цагт очих вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Таны цагийг товлолоо. Иргэний үнэмлэхээ авч очоорой.' },
  confidence: 'medium',
})
