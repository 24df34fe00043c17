import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'legal-entity-reference',
  agency: 'ubeg',
  title: 'Хуулийн этгээдийн лавлагаа',
  summary: 'Байгууллагынхаа улсын бүртгэлийг баталсан баримт авна.',
  words: [
    'компанийн лавлагаа',
    'байгууллагын тодорхойлолт',
    'компани бүртгэлтэй',
    'company reference',
    'ххк лавлагаа',
    'компанийн гэрчилгээний лавлагаа',
    'компани шалгах регистрээр',
    'компанийн захирал хэн бэ',
    'тендерт өгөх компанийн лавлагаа',
    'банкинд компанийн лавлагаа',
    'company registration proof',
  ],
  law: [
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'legal.entity',
  show: [
    'legalEntityNumber',
    'companyName',
    'descriptionName',
    'stateRegnum',
    'createdDate',
    'ownershipTypeName',
    'fullAddress',
    'directorName',
  ],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын лавлагаа вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { legalEntityNumber: 'company' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Байгууллагын бүртгэл олдсонгүй.', remedy: 'Хуулийн этгээдийн бүртгэлийн газарт хандаарай.' },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
