import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'holiday-market-stall',
  agency: 'aimag',
  kind: 'order',
  title: 'Баярын үзэсгэлэн худалдааны лангуу',
  summary: 'Цагаан сар, шинэ жилийн худалдаанд лангуу авна.',
  words: ['цагаан сарын худалдаа', 'шинэ жилийн яармаг', 'үзэсгэлэн худалдаа', 'лангуу авах', 'holiday market'],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлийн үзэсгэлэн вэ?', level: 1 },
    holiday: {
      type: 'choice',
      title: 'Аль баярын худалдаа вэ?',
      options: {
        tsagaan: 'Цагаан сар',
        newYear: 'Шинэ жил',
        march: 'Мартын 8',
        children: 'Хүүхдийн баяр',
        autumn: 'Намрын ногоо',
      },
    },
    holidayGoods: {
      type: 'several',
      title: 'Юу авчрах вэ?',
      options: {
        meat: 'Мах',
        dairy: 'Цагаан идээ',
        sweets: 'Ул боов',
        cloth: 'Дээл, хувцас',
        gifts: 'Бэлэг',
        vegetables: 'Ногоо',
      },
    },
    stalls: { type: 'number', title: 'Хэдэн лангуу авах вэ?', least: 1, most: 10 },
    cold: { type: 'yesNo', title: 'Хөргөгч хэрэгтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'stalls-out',
      say: 'Лангуу бүгд захиалагдсан.',
      remedy: 'Хүлээх жагсаалтаас сул лангуу гарвал мэдэгдэнэ.',
      law: { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    },
    {
      code: 'imported',
      say: 'Зөвхөн дотоодын бараа зарна.',
      remedy: 'Өөрийн үйлдвэрлэсэн бараагаар хүсэлт өгнө үү.',
      law: { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Үзэсгэлэн худалдааны эрх',
    show: ['place', 'holiday', 'holidayGoods', 'stalls'],
    validDays: 30,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['aimag', 'nzdtg'], fee: 'Лангууны түрээс' },
  confidence: 'low',
})
