import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'communications-licence-reference',
  agency: 'hhzh',
  title: 'Харилцаа холбооны зөвшөөрлийн лавлагаа',
  summary: 'Компанийн тусгай зөвшөөрлийг батална.',
  words: [
    'интернетийн лиценз',
    'телевизийн зөвшөөрөл шалгах',
    'telecom licence',
    'интернет компани лицензтэй юу',
    'операторын эрх шалгах',
    'холбооны компанийн бичиг',
    'кабелийн компани зөвшөөрөлтэй эсэх',
    'isp licence check',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'communications.licence',
  show: ['licenceNumber', 'service', 'region', 'untilDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { companyNumber: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Компани зөвшөөрөлгүй байна.', remedy: '«Харилцаа холбооны үйлчилгээний зөвшөөрөл» авна уу.' },
  confidence: 'low',
})
