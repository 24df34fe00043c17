import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'power-of-attorney-reference',
  agency: 'mnotary',
  title: 'Олгосон итгэмжлэлийн лавлагаа',
  summary: 'Хэнд, ямар итгэмжлэл олгосноо баталсан баримт авна.',
  words: [
    'итгэмжлэл шалгах',
    'итгэмжлэл хүчинтэй эсэх',
    'итгэмжилсэн хүн',
    'power of attorney',
    'доверенность шалгах',
    'хэнд итгэмжлэл өгсөн бэ',
    'миний өгсөн итгэмжлэлүүд',
    'итгэмжлэл хэзээ дуусах',
    'нотариатын итгэмжлэл лавлагаа',
    'check proxy',
    'итгэмжлэл жинхэнэ эсэх',
  ],
  law: [{ act: 'Нотариатын тухай хууль' }, { act: 'Иргэний хууль' }],
  read: 'notary.powers',
  show: ['powerNumber', 'agentName', 'subject', 'validUntil'],
  fee: 'unknown',
  validDays: 7,
  emptyIsAnswer: true,
  none: { say: 'Олгосон итгэмжлэл бүртгэлгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  confidence: 'low',
})
