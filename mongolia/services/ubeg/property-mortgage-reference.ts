import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-mortgage-reference',
  agency: 'ubeg',
  title: 'Үл хөдлөх хөрөнгийн барьцааны лавлагаа',
  summary: 'Байр, газар тань барьцаанд байгаа эсэхийг баталсан баримт авна.',
  words: [
    'барьцаагүй лавлагаа',
    'ипотекийн лавлагаа',
    'байр барьцаанд байгаа',
    'mortgage',
    'байр банкны зээлтэй эсэх',
    'байр ломбард банкинд тавьсан',
    'байраа барьцаалсан',
    'барьцаанаас чөлөөлөгдсөн эсэх',
    'ипотек төлж дууссан бичиг',
    'барьцаагүй байр гэсэн бичиг',
    'залог лавлагаа',
    'is flat mortgaged',
  ],
  law: [
    { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
  ],
  read: 'property.pledges',
  show: ['contractNo', 'personNmCorpNm', 'contractPrice', 'contractTermFrom', 'contractTermTo'],
  ask: {
    name: 'home',
    question: {
      type: 'choice',
      title: 'Аль хөрөнгийн барьцааг шалгах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    fills: { propertyNumber: 'home' },
  },
  fee: 'unknown',
  validDays: 14,
  emptyIsAnswer: true,
  none: { say: 'Барьцааны бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
