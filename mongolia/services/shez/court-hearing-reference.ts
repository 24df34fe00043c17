import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'court-hearing-reference',
  agency: 'shez',
  title: 'Шүүх хуралдааны товын лавлагаа',
  summary: 'Хуралдаан хэзээ, хаана болохыг баталсан баримт авна.',
  words: [
    'шүүх хурлын тов',
    'шүүх хурал хэзээ',
    'ажлаас чөлөө авах шүүхийн бичиг',
    'court hearing',
    'шүүх хурал хэдэн цагт',
    'шүүх дээр очих өдөр',
    'хурал хойшилсон уу',
    'шүүхийн танхим аль нь',
    'шүүх хуралтай гэсэн бичиг',
    'hearing time',
  ],
  law: [{ act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' }, { act: 'Монгол Улсын шүүхийн тухай хууль' }],
  read: 'justice.hearings',
  show: ['caseNumber', 'courtName', 'hearingDate', 'hearingTime', 'hallName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  none: { say: 'Товлосон хуралдаан алга.', remedy: 'Хэргээ хянаж байгаа шүүхийн тамгын газраас лавлана уу.' },
  confidence: 'low',
})
