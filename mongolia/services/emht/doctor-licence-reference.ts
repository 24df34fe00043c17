import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'doctor-licence-reference',
  agency: 'emht',
  title: 'Эмнэлгийн мэргэжилтний зөвшөөрлийн лавлагаа',
  summary: 'Мэргэжлийн зөвшөөрлийн дугаар, мэргэшил, хугацааг батална.',
  words: [
    'эмчийн лиценз',
    'лицензийн лавлагаа',
    'эмчийн зөвшөөрөл шалгах',
    'doctor licence',
    'энэ эмч лицензтэй юу',
    'эмчийн лицензийн дугаар',
    'эмч жинхэнэ эсэх',
    'сувилагчийн лиценз шалгах',
    'лицензтэй эмч мөн үү',
    'лиценз хэзээ дуусах эмч',
    'is doctor licensed',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'medicine.practice',
  show: ['licenceNumber', 'profession', 'speciality', 'issueDate', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Мэргэжлийн зөвшөөрлийн бүртгэл олдсонгүй.', remedy: '«Эмчийн зөвшөөрөл авах» үйлчилгээг үзнэ үү.' },
  confidence: 'medium',
})
