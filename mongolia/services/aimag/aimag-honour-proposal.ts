import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aimag-honour-proposal',
  agency: 'aimag',
  kind: 'order',
  title: 'Аймгийн шагналд нэр дэвшүүлэх',
  summary: 'Хүндэт иргэн, хүндэт тэмдэг зэрэг шагналд хүн дэвшүүлнэ.',
  words: ['аймгийн хүндэт иргэн', 'хүндэт тэмдэг', 'шагналд тодорхойлох', 'нийслэлийн шагнал', 'honorary citizen'],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлийн шагнал вэ?', level: 1 },
    honourKind: {
      type: 'choice',
      title: 'Ямар шагнал вэ?',
      options: {
        citizen: 'Хүндэт иргэн',
        badge: 'Хүндэт тэмдэг',
        worker: 'Тэргүүний ажилтан',
        young: 'Залуу манлайлагч',
      },
    },
    nominee: { type: 'text', title: 'Хэнийг дэвшүүлж байна вэ?', longest: 100 },
    merit: { type: 'longText', title: 'Юу бүтээсэн бэ?', longest: 1500 },
    served: { type: 'number', title: 'Хэдэн жил ажилласан бэ?', least: 1, most: 70 },
    recommend: { type: 'file', title: 'Хамт олны тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Дэвшүүлэх', amount: 0 }],
  workingDays: 'unknown',
  returns: [{ code: 'merit-short', say: 'Гавьяаг нь илүү дэлгэрэнгүй бичнэ үү.', asks: ['merit'] }],
  refusals: [
    {
      code: 'years-few',
      say: 'Ажилласан жил болзолд хүрээгүй.',
      remedy: 'Болзол хангах жилд дахин дэвшүүлнэ үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'recently',
      say: 'Ойрын жилүүдэд шагнал авсан байна.',
      remedy: 'Завсрын хугацаа дууссаны дараа дэвшүүлнэ үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: { says: 'Дэвшүүлснийг шагналын зөвлөлд хүргүүлсэн. Шийдвэр ой, баяраар гарна.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
