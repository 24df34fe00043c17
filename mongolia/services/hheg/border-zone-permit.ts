import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'border-zone-permit',
  agency: 'hheg',
  kind: 'permit',
  title: 'Хилийн зурвас газарт нэвтрэх зөвшөөрөл',
  summary: 'Самар, жимс, ургамал түүх, мод бэлтгэхээр хил дагуу нэвтэрнэ.',
  words: [
    'хил орчимд явах',
    'самар түүх зөвшөөрөл',
    'хилийн бүс',
    'хил орчимд аялах',
    'border zone',
    'хил орох бичиг',
    'хил дагуу жимс түүх',
    'хилийн зурваст мод бэлтгэх',
    'хилийн самарт явах',
    'хилийн бүсийн пропуск',
    'заставаар нэвтрэх',
    'border area pass',
  ],
  law: [{ act: 'Хилийн тухай хууль' }, { act: 'Ойн тухай хууль' }],
  ask: {
    place: { type: 'place', level: 2, title: 'Аль сумын хилд очих вэ?' },
    purpose: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: {
        nuts: 'Самар түүх',
        berries: 'Жимс, мөөг түүх',
        herbs: 'Эмийн ургамал',
        wood: 'Мод бэлтгэх',
        travel: 'Аялах',
        fishing: 'Загасчлах',
      },
    },
    goes: { type: 'date', title: 'Хэзээнээс вэ?', earliest: 'today' },
    till: { type: 'date', title: 'Хэзээ буцах вэ?', earliest: 'today' },
    people: { type: 'number', title: 'Хэдүүлээ явах вэ?', least: 1, most: 50 },
    plate: { type: 'vehiclePlate', title: 'Ямар машинаар явах вэ?', why: 'Хилийн харуул дугаараар нь шалгана.' },
    gather: { type: 'file', title: 'Бэлтгэх эрхийн бичгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { gather: { purpose: ['nuts', 'herbs', 'wood'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'closed',
      say: 'Хилийн энэ хэсэг түр хаалттай байна.',
      remedy: 'Өөр хэсэг, эсвэл дараа нь хүсэлт гаргана уу.',
      law: { act: 'Хилийн тухай хууль' },
    },
    {
      code: 'season',
      say: 'Түүх хугацаа болоогүй байна.',
      remedy: 'Сумын Засаг даргын тогтоосон хугацаанд хүсэлт гаргана уу.',
      law: { act: 'Байгалийн ургамлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хилийн зурваст нэвтрэх зөвшөөрөл',
    show: ['place', 'purpose', 'goes', 'till', 'people', 'plate'],
    validDays: 30,
  }, // no source gives the term: our own default
  source: 'e-mongolia.mn service links seen at forest.gov.mn',
  confidence: 'medium',
})
