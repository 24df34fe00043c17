import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'customs-debt-reference',
  agency: 'geg',
  title: 'Гаалийн өргүй тодорхойлолт',
  summary: 'Компани гаалийн татварын өртэй эсэхийг баталсан баримт авна.',
  words: [
    'гаалийн өр',
    'гаальд өргүй',
    'гаалийн тодорхойлолт',
    'customs debt',
    'компани гаальд өргүй бичиг',
    'тендерт гаалийн бичиг',
    'гаалийн өр шалгах',
    'импортлогч өргүй эсэх',
    'гаалийн төлбөргүй лавлагаа',
    'no customs arrears',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'customs.debt',
  show: ['status', 'amount', 'checkedDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // no period is published: a cautious default of ours
  none: { say: 'Гаалийн бүртгэлд компани олдсонгүй.', remedy: 'Гадаад худалдаа хийгээгүй бол өр үүсэхгүй.' },
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
