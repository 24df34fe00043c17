import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'vehicle-fines-reference',
  agency: 'cheg',
  title: 'Машины торгуулийн түүх',
  summary: 'Машин дээр бичигдсэн бүх торгуулийг төлсөн, төлөөгүйгээр нь харна.',
  words: [
    'машины торгууль шалгах',
    'дугаараар торгууль харах',
    'камерын торгууль',
    'зарах машины торгууль',
    'vehicle fines',
    'машинд торгууль байгаа эсэх',
    'авах гэж байгаа машины торгууль',
    'хуучин эзний торгууль',
    'дугаараар штраф шалгах',
    'машин дээр хэдэн торгууль',
    'штраф шалгах',
    'check car fines',
    'камерт дарагдсан эсэх',
  ],
  law: [{ act: 'Зөрчлийн тухай хууль' }, { act: 'Авто тээврийн тухай хууль' }],
  read: 'police.vehicleFines',
  show: ['barCode', 'passDate', 'localName', 'sanc', 'amount', 'paid'],
  ask: {
    name: 'vehicle',
    question: {
      type: 'choice',
      title: 'Аль машины торгуулийг харах вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'plateNumber'] },
    },
    fills: { plateNumber: 'vehicle' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  emptyIsAnswer: true,
  none: { say: 'Энэ машинд торгууль бичигдээгүй байна.', remedy: 'Юу ч хийх шаардлагагүй.' },
  source: 'surgalt.police.gov.mn/a/4186, 2021-09-29 (WS100403)',
  confidence: 'high',
})
