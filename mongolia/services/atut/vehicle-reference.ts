import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-reference',
  agency: 'atut',
  title: 'Тээврийн хэрэгслийн лавлагаа',
  summary: 'Машиныхаа улсын бүртгэлийг баталсан баримт авна.',
  words: [
    'машины лавлагаа',
    'авто машин',
    'машины гэрчилгээ',
    'машины техникийн паспорт',
    'car',
    'vehicle',
    'миний нэр дээрх машинууд',
    'машинтай гэсэн бичиг',
    'машины мэдээлэл харах',
    'нэр дээр машин байгаа эсэх',
    'машингүй гэсэн бичиг',
    'тээврийн хэрэгслийн тодорхойлолт',
    'my cars',
    'машины лавлагаа авах',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.vehicle',
  show: ['plateNumber', 'markName', 'modelName', 'buildYear', 'cabinNumber', 'colorName', 'certificateNumber'],
  ask: {
    name: 'vehicle',
    question: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    fills: { plateNumber: 'vehicle' },
  },
  agree: { ownerFirstname: 'firstname' },
  disagree: {
    say: 'Энэ бүртгэлд таны нэр өөрөөр бичигдсэн байна.',
    remedy: '«Машины бүртгэлийн алдаа засуулах» үйлчилгээгээр нэрээ засуулаад дахин аваарай.',
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Тээврийн хэрэгслийн бүртгэл олдсонгүй.',
    remedy: 'Автотээврийн үндэсний төвд хандаж бүртгэлээ шалгуулаарай.',
  },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'medium',
})
