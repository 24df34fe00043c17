import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pharmacy-licence-reference',
  agency: 'emzg',
  title: 'Эмийн зөвшөөрлийн лавлагаа',
  summary: 'Эмийн сан, ханган нийлүүлэлтийн зөвшөөрлөө баталсан баримт.',
  words: [
    'эмийн сангийн лавлагаа',
    'эмийн лиценз',
    'зөвшөөрлийн хугацаа',
    'pharmacy licence',
    'аптекийн лиценз шалгах',
    'эмийн сан зөвшөөрөлтэй эсэх',
    'эм нийлүүлэх зөвшөөрлийн лавлагаа',
    'эмийн сангийн зөвшөөрөл хэзээ дуусах',
    'эм ханган нийлүүлэгчийн лиценз',
    'check pharmacy licence',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'pharmacy.licences',
  show: ['licenceNumber', 'holderName', 'activity', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Эмийн үйл ажиллагааны зөвшөөрөл алга.', remedy: 'Зөвшөөрөл хүсэх үйлчилгээг үзнэ үү.' },
  confidence: 'medium',
})
