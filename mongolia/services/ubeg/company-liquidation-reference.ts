import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-liquidation-reference',
  agency: 'ubeg',
  title: 'Татан буугдсан байгууллагын лавлагаа',
  summary: 'Байгууллага бүртгэлээс хасагдсаныг баталсан баримт авна.',
  words: [
    'компани хаасан',
    'татан буугдсан тодорхойлолт',
    'бүртгэлээс хассан',
    'liquidated company',
    'хаасан компанийн лавлагаа',
    'компани татан буугдсан эсэх',
    'ажиллаж байсан компани хаагдсан',
    'компани байхгүй болсон бичиг',
    'бүртгэлээс хасагдсан компани',
    'closed company proof',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.liquidation',
  show: ['companyName', 'decisionNumber', 'decisionDate', 'createdDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллага татан буугдсан бэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Энэ байгууллага татан буугдаагүй байна.',
    remedy: 'Хаах бол «Байгууллага татан буулгах» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
