import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'immigration-violation-reference',
  agency: 'gihg',
  title: 'Гадаадын иргэний зөрчлийн лавлагаа',
  summary: 'Виз, бүртгэлийн журам зөрчсөн эсэхийг харуулна.',
  words: [
    'виз зөрчсөн',
    'визийн торгууль',
    'бүртгэлийн зөрчил',
    'visa violation',
    'гадаад хүн зөрчилтэй эсэх',
    'виз хэтрүүлсэн эсэх шалгах',
    'гадаад хүний зөрчлийн тодорхойлолт',
    'гадаад нөхөр зөрчил гаргасан эсэх',
    'гихг зөрчил шалгах',
    'did i break visa rules',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  read: 'immigration.violations',
  show: ['penaltyNum', 'violationDate', 'violationType', 'violationLaw', 'penaltyAmount'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Төлөөгүй торгууль, зөрчил алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100152)',
  confidence: 'medium',
})
