import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'design-expertise-reference',
  agency: 'bht',
  title: 'Зураг төслийн магадлалын лавлагаа',
  summary: 'Магадлалаар орсон төслийн дүгнэлтийг авна.',
  words: [
    'магадлалын дүгнэлт',
    'экспертизийн хариу',
    'expertise result',
    'экспертизийн дүгнэлт гарсан уу',
    'магадлалын дугаар',
    'зураг магадлал бэлэн үү',
    'магадлалаар орсон эсэх',
    'төслийн дүгнэлтийн хуулбар',
    'design check result',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  read: 'construction.expertise',
  show: ['conclusionNumber', 'projectName', 'result', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Магадлалд өгсөн төсөл олдсонгүй.', remedy: 'Зураг төслөө магадлалд илгээнэ үү.' },
  confidence: 'medium',
})
