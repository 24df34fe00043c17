import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'assistive-device-reference',
  agency: 'hbheg',
  title: 'Авсан туслах хэрэгслийн лавлагаа',
  summary: 'Ямар туслах хэрэгсэл, хэзээ авснаа харна.',
  words: [
    'туслах хэрэгсэл авсан',
    'тэргэнцэр авсан',
    'хэрэгслийн бүртгэл',
    'assistive devices',
    'дараагийн тэргэнцрээ хэзээ авах',
    'өмнө авсан протез',
    'хэрэгсэл авсан эсэхээ шалгах',
    'сонсголын аппарат хэзээ авсан',
    'devices i received',
  ],
  law: [
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'disability.supplies',
  show: ['supplyName', 'givenDate', 'nextDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: { say: 'Туслах хэрэгсэл аваагүй байна.', remedy: '«Туслах хэрэгсэл авах» үйлчилгээгээр хүсэлт гаргана уу.' },
  source: 'KHUR WS100524; github:e-mongolia/lavlagaa',
  confidence: 'medium',
})
