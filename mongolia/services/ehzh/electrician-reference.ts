import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'electrician-reference',
  agency: 'ehzh',
  title: 'Цахилгаанчны бүлгийн лавлагаа',
  summary: 'Аюулгүй ажиллагааны бүлгээ ажил олгогчид батална.',
  words: [
    'цахилгаанчны үнэмлэх',
    'аюулгүйн бүлэг лавлагаа',
    'electrician card',
    'цахилгаанчны бүлгээ батлах',
    'монтёрын группын бичиг',
    'цахилгааны бүлэг хүчинтэй эсэх',
    'цахилгаанчин групптэй эсэх шалгах',
    'ажилд орох цахилгаанчны бичиг',
    'electrician group proof',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }],
  read: 'energy.installer',
  show: ['certificateNumber', 'group', 'expireDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Аюулгүй ажиллагааны бүлэг бүртгэгдээгүй.', remedy: 'Аюулгүй ажиллагааны шалгалтад бүртгүүлнэ үү.' },
  confidence: 'medium',
})
