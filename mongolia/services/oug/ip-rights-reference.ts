import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'ip-rights-reference',
  agency: 'oug',
  title: 'Оюуны өмчийн эрхийн лавлагаа',
  summary: 'Гэрчилгээ, патентынхаа бүртгэлийг баталсан баримт авна.',
  words: [
    'патентын лавлагаа',
    'барааны тэмдэг бүртгэлтэй',
    'гэрчилгээний тодорхойлолт',
    'trademark record',
    'миний брэнд бүртгэлтэй эсэх',
    'логогийн гэрчилгээний лавлагаа',
    'патент эзэмшдэг тодорхойлолт',
    'барааны тэмдгийн тодорхойлолт',
    'зохиогчийн эрхийн лавлагаа',
    'proof of patent',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'patents.object',
  show: ['certificateNumber', 'objectName', 'kindName', 'filedDate', 'registeredDate', 'expiryDate'],
  ask: {
    name: 'right',
    question: {
      type: 'choice',
      title: 'Аль эрхийн лавлагаа вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    fills: { certificateNumber: 'right' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Оюуны өмчийн бүртгэл олдсонгүй.', remedy: 'Гэрчилгээгээ авч Оюуны өмчийн газарт хандаарай.' },
  source: 'list of services; from memory',
  confidence: 'low',
})
