import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'id-card-reference',
  agency: 'ubeg',
  title: 'Иргэний үнэмлэхийн лавлагаа',
  summary: 'Иргэний үнэмлэхийн мэдээллээ баталсан баримт авна.',
  words: [
    'үнэмлэхний лавлагаа',
    'иргэний үнэмлэх алдсан',
    'үнэмлэх',
    'unemleh',
    'id card',
    'үнэмлэхийн дугаар тодорхойлолт',
    'үнэмлэхийн лавлагаа',
    'үнэмлэхийн хуулбар цахим',
    'үнэмлэхээ хэзээ авсан',
    'үнэмлэх хүчинтэй эсэх',
    'id card details proof',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.idCard',
  show: [
    'surname',
    'birthDate',
    'gender',
    'birthPlace',
    'nationality',
    'passportNum',
    'passportIssueDate',
    'passportExpireDate',
  ],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Иргэний үнэмлэхийн бүртгэл олдсонгүй.',
    remedy: '«Иргэний үнэмлэх захиалах» үйлчилгээгээр захиална уу.',
  },
  source: 'github:Tugs11/emongolia-burduulelt, names and prices as the e-Mongolia search gave them, 2026-10',
  confidence: 'high',
})
