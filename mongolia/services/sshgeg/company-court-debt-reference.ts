import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-court-debt-reference',
  agency: 'sshgeg',
  title: 'Байгууллага шүүхийн өртэй эсэх лавлагаа',
  summary: 'Компани шүүхийн шийдвэрээр өртэй эсэхийг баталсан баримт авна.',
  words: [
    'байгууллага бусдад төлбөргүй',
    'компанийн шүүхийн өр',
    'тендерийн өр төлбөргүй тодорхойлолт',
    'company court debt',
    'компани өрөнд унасан уу',
    'шшгег компанийн лавлагаа',
    'тендерт шүүхийн өргүй бичиг',
    'компанийн гүйцэтгэлийн өр',
    'байгууллага бусдад өргүй',
    'company owes court money',
  ],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'court.companyDebts',
  show: ['decisionNum', 'decisionDate', 'caseStatusName', 'tollValue', 'tollBalance'],
  ask: {
    name: 'debtor',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын өрийг шалгах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'debtor' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Өр төлбөр бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100323)',
  confidence: 'high',
})
