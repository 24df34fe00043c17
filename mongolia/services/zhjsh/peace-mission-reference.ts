import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'peace-mission-reference',
  agency: 'zhjsh',
  title: 'Энхийг дэмжих ажиллагаанд оролцсон лавлагаа',
  summary: 'Энхийг дэмжих ажиллагаанд оролцсоноо баталсан баримт авна.',
  words: [
    'энхийг сахиулагч',
    'НҮБ-ын ажиллагаа',
    'афганд алба хаасан',
    'peacekeeper',
    'иракт алба хаасан',
    'суданд явсан цэрэг',
    'миссэд явсан тодорхойлолт',
    'миссэд оролцсон',
    'нүб-д алба хаасан',
    'өмнөд суданд явсан',
    'un peacekeeping proof',
    'африкт цэргийн алба',
  ],
  law: [
    {
      act: 'Цэрэг, цагдаагийн алба хаагчийг Нэгдсэн Үндэстний Байгууллагын энхийг сахиулах болон олон улсын бусад ажиллагаанд оролцуулах тухай хууль',
    },
  ],
  read: 'military.missions',
  show: ['missionName', 'countryName', 'startDate', 'endDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Ажиллагаанд оролцсон бүртгэл олдсонгүй.', remedy: 'Анги, байгууллагадаа хандана уу.' },
  confidence: 'low',
})
