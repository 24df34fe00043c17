import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'company-liability-reference',
  agency: 'cheg',
  title: 'Байгууллага эрүүгийн хариуцлага хүлээж байгаа эсэх',
  summary: 'Компани эрүүгийн хэрэгт холбогдсон эсэхийг баталсан баримт авна.',
  words: [
    'компанийн цагдаагийн тодорхойлолт',
    'хуулийн этгээдийн эрүүгийн хариуцлага',
    'тендерт зориулсан тодорхойлолт',
    'company criminal liability',
    'компани эрүүд холбогдсон уу',
    'тендерт компани хэрэгт орсон эсэх',
    'хуулийн этгээд шалгагдаж байна уу',
    'байгууллага хэрэгтэй эсэх',
    'цагдаагаас компанийн бичиг',
    'company under prosecution',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }, { act: 'Эрүүгийн хууль' }],
  read: 'police.companyLiability',
  show: ['name', 'companyRegister', 'statusName'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагад тодорхойлолт авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Энэ байгууллагын мэдээлэл цагдаагийн бүртгэлээс олдсонгүй.',
    remedy: 'Байгууллагын регистрээ цагдаагийн байгууллагад шалгуулна уу.',
  },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023 (WS100308)',
  confidence: 'high',
})
