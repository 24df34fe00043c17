import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'investigation-progress',
  agency: 'uep',
  title: 'Мөрдөн шалгаж байгаа хэргийн лавлагаа',
  summary: 'Таны оролцсон эрүүгийн хэргийн явцыг харуулна.',
  words: [
    'хэргийн явц',
    'эрүүгийн хэрэг шалгах',
    'прокурорт очсон уу',
    'case progress',
    'миний хэрэг юу болсон',
    'цагдаад өгсөн хэрэг хаана явна',
    'хэрэг нээсэн эсэх',
    'хэрэг прокурорт шилжсэн үү',
    'хулгайн хэрэг юу болж байна',
    'мөрдөгч хэн бэ',
    'хэрэг хаасан эсэх',
    'my police case',
  ],
  law: [{ act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }, { act: 'Прокурорын тухай хууль' }],
  read: 'justice.investigations',
  show: ['caseNumber', 'unitName', 'stageName', 'prosecutorOffice'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 7, // the agencies publish no period: a cautious default of ours
  none: { say: 'Таны оролцсон хэрэг шалгагдаагүй байна.', remedy: 'Гомдол өгсөн бол цагдаагийн хэлтсээс лавлана уу.' },
  confidence: 'low',
})
