import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'military-service-reference',
  agency: 'zhjsh',
  title: 'Цэргийн алба хаасан лавлагаа',
  summary: 'Цэргийн алба хаасан анги, хугацаагаа баталсан баримт авна.',
  words: [
    'цэрэгт явсан лавлагаа',
    'цэргийн алба хаасан эсэх',
    'цэргийн тодорхойлолт',
    'military service',
    'цэрэгт явсан тодорхойлолт',
    'цэрэгт явсан жилээ батлах',
    'цэргийн алба хаасан бичиг',
    'цэрэгт явсан жил тэтгэвэрт',
    'хаана цэрэгт явсан',
    'халагдсан цэргийн лавлагаа',
    'served in army proof',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'military.service',
  show: ['unitName', 'formName', 'startDate', 'endDate', 'rankName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Цэргийн алба хаасан бүртгэл олдсонгүй.', remedy: 'Алба хаасан бол цэргийн штабаас лавлана уу.' },
  source: 'memory',
  confidence: 'medium',
})
