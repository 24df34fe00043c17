import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pet-registration',
  agency: 'meg',
  kind: 'registration',
  title: 'Нохой, муураа бүртгүүлэх',
  summary: 'Амьтандаа чип суулгаж, улсын бүртгэлд оруулна.',
  words: ['нохой бүртгүүлэх', 'чип суулгах', 'муур бүртгэл', 'register dog'],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  facts: { home: { from: 'civil.address.fullAddress' } },
  known: ['home'],
  ask: {
    animal: { type: 'choice', title: 'Ямар амьтан вэ?', options: { dog: 'Нохой', cat: 'Муур' } },
    petName: { type: 'text', title: 'Амьтнаа хэн гэж дууддаг вэ?', longest: 40 },
    born: { type: 'date', title: 'Хэзээ төрсөн бэ?', latest: 'today' },
    breed: { type: 'text', title: 'Ямар үүлдэр вэ?', optional: true, longest: 60 },
    sterile: { type: 'yesNo', title: 'Үржлийн чадваргүй болгосон уу?' },
    guard: { type: 'yesNo', title: 'Хашаа манадаг нохой юу?' },
    office: { type: 'office', title: 'Аль мал эмнэлэгт чип суулгах вэ?' },
    time: { type: 'slot', title: 'Хэдэн цагт очих вэ?', at: 'office', minutes: 20 },
  },
  when: { guard: { animal: 'dog' } },
  fee: 'unknown',
  refuseWhen: [],
  gives: { says: 'Цагийг товлолоо. Чип суулгасны дараа бүртгэгдэнэ.' },
  confidence: 'medium',
})
