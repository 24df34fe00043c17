import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'energy-licence-reference',
  agency: 'ehzh',
  title: 'Эрчим хүчний тусгай зөвшөөрлийн лавлагаа',
  summary: 'Байгууллагын эрчим хүчний зөвшөөрлийг батална.',
  words: [
    'эрчим хүчний лиценз',
    'цахилгааны зөвшөөрөл',
    'energy licence',
    'дулааны компани лицензтэй юу',
    'станцын эрх шалгах',
    'цахилгааны компанийн лиценз шалгах',
    'эрчим хүчний лицензийн дугаар',
    'power company licence check',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }],
  read: 'energy.licence',
  show: ['certificateId', 'orgName', 'licenseCategory', 'certificateValidDate'],
  ask: {
    name: 'company',
    question: {
      type: 'choice',
      title: 'Аль байгууллагын зөвшөөрөл вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fills: { orgRegnum: 'company' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ байгууллагад эрчим хүчний зөвшөөрөл алга.', remedy: 'Эрчим хүчний тусгай зөвшөөрөл хүсэж болно.' },
  source: 'facts of the exchange: WS100329',
  confidence: 'high',
})
