import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'diploma-recognition-reference',
  agency: 'mes',
  title: 'Хүлээн зөвшөөрсөн гадаад дипломын лавлагаа',
  summary: 'Гадаадад авсан дипломыг Монголд хүлээн зөвшөөрснийг баталсан баримт авна.',
  words: [
    'гадаад диплом хүлээн зөвшөөрсөн',
    'гадаадын дипломын лавлагаа',
    'recognised diploma',
    'гадаад диплом хүлээн зөвшөөрөгдсөн бичиг',
    'оросын диплом монголд хүчинтэй',
    'хятадад төгссөн дипломын лавлагаа',
    'нострификация',
    'гадаад дипломоо таниулсан лавлагаа',
    'foreign degree recognised',
  ],
  law: [{ act: 'Дээд боловсролын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'education.recognitions',
  show: ['decisionNumber', 'institutionName', 'countryName', 'degreeName', 'decisionDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Хүлээн зөвшөөрсөн диплом алга.',
    remedy: '«Гадаад диплом хүлээн зөвшөөрүүлэх» үйлчилгээгээр хүсэлт илгээнэ үү.',
  },
  confidence: 'low',
})
