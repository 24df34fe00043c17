import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'wanted-check-reference',
  agency: 'cheg',
  title: 'Эрэн сурвалжлагдаж байгаа эсэх лавлагаа',
  summary: 'Эрэн сурвалжлалтад байгаа эсэхээ шалгаж, баримт авна.',
  words: [
    'эрэгдэж байгаа эсэх',
    'эрэн сурвалжлал шалгах',
    'цагдаа хайж байна уу',
    'wanted check',
    'намайг хайж байгаа эсэх',
    'розыск шалгах',
    'розыскод байна уу',
    'цагдаа намайг эрж байна',
    'эрэн сурвалжлагддаггүй бичиг',
    'эрэгдэгч эсэх',
    'am i wanted',
    'эрэлтэд байгаа эсэх',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }, { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }],
  read: 'police.wanted',
  show: ['statusName', 'checkedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 14, // the agencies publish no period: a cautious default of ours
  none: { say: 'Шалгалтын хариу ирсэнгүй.', remedy: 'Дүүргийнхээ цагдаагийн хэлтсээс лавлана уу.' },
  source: 'github:e-mongolia/lavlagaa, KHUR operation name (WS100197)',
  confidence: 'low',
})
