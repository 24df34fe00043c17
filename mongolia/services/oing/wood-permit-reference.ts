import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'wood-permit-reference',
  agency: 'oing',
  title: 'Мод бэлтгэх эрхийн лавлагаа',
  summary: 'Тээвэрлэж яваа мод эрхтэйг батална.',
  words: [
    'модны бичиг',
    'модны гарал үүсэл',
    'wood permit',
    'модтой машин зогсоосон',
    'мод зөөж яваа бичиг',
    'тээвэрлэж яваа түлээ бичиг',
    'мод бэлтгэсэн эрх шалгах',
    'банз тээвэрлэх гарал үүсэл',
    'proof for timber',
    'түлээ ачсан бичиг',
  ],
  law: [{ act: 'Ойн тухай хууль' }],
  read: 'forest.permits',
  show: ['permitNumber', 'purpose', 'cubic', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Мод бэлтгэх эрхийн бичиг алга.', remedy: 'Сумандаа эрхийн бичиг авах хүсэлт гаргана уу.' },
  bound: 'bearer',
  confidence: 'medium',
})
