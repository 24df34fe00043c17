import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'insurance-policies-reference',
  agency: 'szh',
  title: 'Даатгалын гэрээний лавлагаа',
  summary: 'Нэр дээрээ байгаа бүх даатгалын гэрээг харна.',
  words: [
    'даатгалтай юу',
    'машины даатгал',
    'даатгалын гэрээ',
    'insurance policies',
    'ямар ямар даатгалтай вэ',
    'машин даатгалтай эсэх',
    'жолоочийн даатгал дууссан уу',
    'миний даатгалууд',
    'даатгалаа шалгах машин',
    'страховка шалгах',
    'is my car insured',
  ],
  law: [{ act: 'Даатгалын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'finance.policies',
  show: ['policyNumber', 'insurerName', 'kindName', 'validUntil'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Хүчинтэй даатгалын гэрээ алга.', remedy: 'Жолооч бол албан журмын даатгалд хамрагдана уу.' },
  confidence: 'medium',
})
