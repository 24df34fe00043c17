import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'death-reference',
  agency: 'ubeg',
  title: 'Нас барсны бүртгэлийн лавлагаа',
  summary: 'Нас барсан төрөл садныхаа бүртгэлийг баталсан баримт авна.',
  words: [
    'нас барсны гэрчилгээ',
    'өөд болсон',
    'нас нөгчсөн тодорхойлолт',
    'death certificate',
    'аавын нас барсан бичиг',
    'ээж өөд болсон лавлагаа',
    'өв залгамжлахад нас барсан бичиг',
    'талийгаачийн лавлагаа',
    'нөхөр нас барсан бичиг',
    'proof of death',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.death',
  show: ['deceasedRegnum', 'lastName', 'firstName', 'deceaseDate', 'deceasePlaceName', 'registeredNumber'],
  ask: {
    name: 'relative',
    question: {
      type: 'choice',
      title: 'Хэний бүртгэл вэ?',
      options: { rows: 'civil.deceasedRelatives', value: 'regnum', label: ['relation', 'fullName'] },
    },
    fills: { deceasedRegnum: 'relative' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Нас барсны бүртгэл олдсонгүй.', remedy: 'Эхлээд нас баралтыг бүртгүүлээрэй.' },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
