import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'train-driver-reference',
  agency: 'tzg',
  title: 'Зүтгүүрийн машинчийн лавлагаа',
  summary: 'Машинчийн үнэмлэх, зэргээ батална.',
  words: [
    'галт тэрэгний машинч',
    'машинчийн үнэмлэх',
    'train driver',
    'машинист үнэмлэх шалгах',
    'машинчийн эрхийн хугацаа',
    'галт тэрэгний машинч гэсэн бичиг',
    'машинчийн зэргээ батлах',
    'машинист лавлагаа',
    'proof of train driver',
    'зүтгүүр жолоодох эрхтэй эсэх',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'railway.crew',
  show: ['certificateNumber', 'traction', 'grade', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Машинчийн бүртгэл олдсонгүй.', remedy: 'Шалгалт өгсөн бол ажил олгогчоосоо лавлана уу.' },
  confidence: 'low',
})
