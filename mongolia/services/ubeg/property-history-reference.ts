import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'property-history-reference',
  agency: 'ubeg',
  title: 'Өмчлөгчийн шилжилтийн лавлагаа',
  summary: 'Байр, газар хэнээс хэнд шилжсэнийг баталсан баримт авна.',
  words: [
    'байрны түүх',
    'өмнөх эзэн',
    'шилжилт хөдөлгөөн',
    'ownership history',
    'байр хэнийх байсан',
    'байр хэдэн удаа зарагдсан',
    'байр хэн хэнд шилжүүлсэн',
    'энэ байрны хуучин эзэн',
    'байрны өмнөх эзэмшигчид',
    'байр авахын өмнө шалгах',
    'previous owners',
    'газар хэнээс шилжсэн',
  ],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }, { act: 'Иргэний хууль' }],
  read: 'property.moves',
  show: ['regDate', 'serviceName', 'propertyOwnerType', 'personCount'],
  ask: {
    name: 'home',
    question: {
      type: 'choice',
      title: 'Аль хөрөнгийн шилжилтийг харах вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    fills: { propertyNumber: 'home' },
  },
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Шилжилтийн бүртгэл олдсонгүй.',
    remedy: 'Хувийн хэргийн архиваас «Иргэний архивын хуулбар авах» үйлчилгээгээр лавлаарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
