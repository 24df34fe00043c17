import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'insurance-book-visit',
  agency: 'nsndkh',
  kind: 'appointment',
  title: 'Нийгмийн даатгалын цаасан дэвтэр баталгаажуулах цаг',
  summary: 'Хуучин дэвтрийн бичилтийг цахим бүртгэлд оруулах цаг авна.',
  words: [
    'дэвтэр баталгаажуулах',
    'даатгалын дэвтэр',
    'цаасан дэвтэр шивүүлэх',
    'хуучин ажилласан жил',
    'insurance book',
    'ндд баталгаажуулах',
    'хуучин улаан дэвтэр',
    'хуучин ажилласан жил шивүүлэх',
    'даатгалын дэвтрээ цахим болгох',
    'ндш дэвтэр дутуу жил',
    'дэвтрийн бичилт оруулах',
    'old work book',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  ask: {
    office: { type: 'office', title: 'Хаана очих вэ?' },
    time: { type: 'slot', title: 'Хэдэн цагт очих вэ?', at: 'office', minutes: 20 },
    bookYears: { type: 'yearSpan', title: 'Дэвтэрт аль жилүүд бичигдсэн бэ?', earliest: 1960, yearsMost: 60 },
    bookState: {
      type: 'choice',
      title: 'Дэвтэр ямар байна вэ?',
      options: { whole: 'Бүрэн', torn: 'Урагдсан', lost: 'Гээсэн' },
    },
    bookHelp: { type: 'yesNo', title: 'Асран хамгаалагч хамт ирэх үү?' },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { bookState: 'lost' },
      code: 'book-lost',
      say: 'Гээсэн дэвтрийг эндээс нөхөж өгөхгүй.',
      remedy: 'Архиваас цалингийн тодорхойлолт авна уу.',
    },
  ],
  gives: { says: 'Цаг бүртгэгдлээ. Дэвтэр, иргэний үнэмлэхээ авч ирнэ үү.' },
  confidence: 'low',
})
