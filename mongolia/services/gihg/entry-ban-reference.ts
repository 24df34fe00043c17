import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'entry-ban-reference',
  agency: 'gihg',
  title: 'Монголд орох хоригтой эсэх лавлагаа',
  summary: 'Монгол Улсад орохыг хориглосон эсэхийг шалгана.',
  words: [
    'орох хориг',
    'хар жагсаалт',
    'монголд орох эрхгүй',
    'entry ban',
    'гадаад найз монголд орох боломжтой',
    'депортлогдсон хүн буцаж орох',
    'хилээр орох хориг шалгах',
    'албадан гаргагдсан орох эрх',
    'гадаад нөхөр хоригтой эсэх',
    'banned from mongolia',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  read: 'immigration.bans',
  show: ['prohibitionStartDate', 'prohibittionEndDate', 'violationType', 'violationLaw'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Хориг бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100154)',
  confidence: 'medium',
})
