import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'radio-station-reference',
  agency: 'hhzh',
  title: 'Радио станцын гэрчилгээний лавлагаа',
  summary: 'Радио станцын дуудлага, зурвасаа батална.',
  words: [
    'радио станц',
    'рацийн зөвшөөрөл',
    'дуудлагын нэр',
    'call sign',
    'сонирхогч радио дуудлага',
    'радио сонирхогчийн гэрчилгээ',
    'рацны гэрчилгээ харах',
    'радио станцын зөвшөөрөл хэзээ дуусах',
    'дуудах нэр шалгах',
    'ham radio licence',
    'радиогийн гэрчилгээ шалгах',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'communications.stations',
  show: ['callSign', 'stationKind', 'band', 'untilDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Радио станцын гэрчилгээ бүртгэлгүй байна.',
    remedy: '«Радио сонирхогчийн гэрчилгээ авах» хүсэлт илгээнэ үү.',
  },
  confidence: 'low',
})
