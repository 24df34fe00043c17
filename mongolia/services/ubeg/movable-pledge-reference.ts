import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'movable-pledge-reference',
  agency: 'ubeg',
  title: 'Хөдлөх хөрөнгийн барьцааны лавлагаа',
  summary: 'Машин, мал, тоног төхөөрөмжөө барьцаалсан эсэхээ баталсан баримт авна.',
  words: [
    'машин барьцаанд',
    'малын барьцаа',
    'барьцааны мэдэгдэл',
    'movable pledge',
    'машин ломбардад байгаа эсэх',
    'машин зээлтэй эсэх шалгах',
    'авах гэж байгаа машин барьцаатай',
    'машин барьцаагүй тодорхойлолт',
    'мал барьцаанд байгаа эсэх',
    'залоготой машин',
    'is this car pledged',
  ],
  law: [
    { act: 'Хөдлөх эд хөрөнгө болон эдийн бус хөрөнгийн барьцааны тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'property.movablePledges',
  show: ['noticeNumber', 'asset', 'creditor', 'amount', 'validUntil'],
  fee: 'unknown',
  validDays: 14,
  emptyIsAnswer: true,
  none: { say: 'Барьцааны мэдэгдэл бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  confidence: 'low',
})
