import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'shareholdings-reference',
  agency: 'ubeg',
  title: 'Эзэмшдэг хувь, хувьцааны лавлагаа',
  summary: 'Аль компанид хэдэн хувь эзэмшдэгээ баталсан баримт авна.',
  words: [
    'хувьцаа',
    'миний компани',
    'хувь эзэмшигч тодорхойлолт',
    'shareholder',
    'би хэдэн компанитай',
    'надад компани байгаа эсэх',
    'компанид хувь эзэмшдэг бичиг',
    'хувь нийлүүлэгч лавлагаа',
    'ххк хувь эзэмшил',
    'миний нэр дээр компани',
    'my shares',
    'үүсгэн байгуулагч гэсэн бичиг',
  ],
  law: [{ act: 'Компанийн тухай хууль' }, { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  read: 'legal.shares',
  show: ['companyRegnum', 'companyName', 'sharePercent', 'createdDate'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Танд бүртгэлтэй хувь, хувьцаа алга.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
