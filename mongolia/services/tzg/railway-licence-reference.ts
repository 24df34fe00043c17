import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'railway-licence-reference',
  agency: 'tzg',
  title: 'Төмөр замын зөвшөөрлийн лавлагаа',
  summary: 'Компанийн төмөр замын тусгай зөвшөөрлийг батална.',
  words: [
    'төмөр замын лиценз',
    'галт тэрэгний зөвшөөрөл шалгах',
    'railway licence',
    'вагоны компани зөвшөөрөлтэй эсэх',
    'төмөр замын лиценз шалгах',
    'төмөр замын зөвшөөрлийн хугацаа',
    'төмөр замын компанийн лавлагаа',
    'лицензтэй тээвэрлэгч төмөр зам',
    'check rail licence',
  ],
  law: [{ act: 'Төмөр замын тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'railway.licence',
  show: ['licenceNumber', 'activity', 'issuedDate', 'untilDate'],
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
  none: { say: 'Төмөр замын зөвшөөрөл бүртгэлгүй байна.', remedy: '«Төмөр замын тээврийн тусгай зөвшөөрөл» авна уу.' },
  confidence: 'low',
})
