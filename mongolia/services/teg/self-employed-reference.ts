import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'self-employed-reference',
  agency: 'teg',
  title: 'Хувиараа эрхлэгчийн лавлагаа',
  summary: 'Хувиараа ажил эрхэлдгээ баталсан баримт авна.',
  words: [
    'хувиараа хөдөлмөр эрхлэгч',
    'хувиараа бизнес',
    'хувиараа эрхлэгчийн гэрчилгээ',
    'self-employed',
    'лангуутай гэсэн бичиг',
    'хувиараа орлоготой бичиг',
    'наймаа хийдэг бичиг',
    'банкны зээлд хувиараа бичиг',
    'такси явдаг гэсэн лавлагаа',
    'хувиараа эрхэлдэг тодорхойлолт',
    'proof of self-employment',
    'фрилансер гэсэн бичиг',
  ],
  law: [
    { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'tax.selfEmployed',
  show: ['activityName', 'certificateNumber', 'registeredDate', 'statusName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хувиараа эрхлэгчийн бүртгэл олдсонгүй.', remedy: 'Эхлээд хувиараа эрхлэгчээр бүртгүүлнэ үү.' },
  confidence: 'medium',
})
