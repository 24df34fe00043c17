import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'firewood-collection',
  agency: 'soum',
  kind: 'permit',
  title: 'Түлээний мод бэлтгэх эрхийн бичиг',
  summary: 'Ойгоос унанги, хатсан мод түлээнд бэлтгэх бичиг авна.',
  words: ['түлээ', 'мод түлэх зөвшөөрөл', 'түлээний бичиг', 'ойгоос мод авах', 'хожуул авах', 'firewood'],
  law: [
    { act: 'Ойн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { woodAddress: { from: 'civil.address.fullAddress' } },
  known: ['woodAddress'],
  ask: {
    place: { type: 'place', title: 'Аль сумын ойгоос бэлтгэх вэ?', level: 2 },
    cubic: { type: 'number', title: 'Хэдэн шоо метр мод хэрэгтэй вэ?', least: 1, most: 30 },
    forUse: {
      type: 'choice',
      title: 'Хаана түлэх вэ?',
      options: { home: 'Гэртээ', elder: 'Ахмад настны гэрт', school: 'Сургууль, цэцэрлэгт', sale: 'Зарна' },
    },
    woodTruck: { type: 'vehiclePlate', title: 'Ямар машинаар тээвэрлэх вэ?' },
    cutDay: { type: 'date', title: 'Хэзээ бэлтгэх вэ?', earliest: 'today' },
    saw: { type: 'yesNo', title: 'Бензин хөрөө хэрэглэх үү?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'truck-unknown', say: 'Машины дугаар зөрж байна. Дахин бичнэ үү.', asks: ['woodTruck'] }],
  refusals: [
    {
      code: 'closed-forest',
      say: 'Гал түймрийн хорио тавьсан тул ойд орохгүй.',
      remedy: 'Хорио цуцлагдсаны дараа дахин хандана уу.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'limit-cut',
      say: 'Энэ жил бэлтгэх модны хэмжээ дууссан байна.',
      remedy: 'Ойн анги, ойн нөхөрлөлөөс түлээ худалдаж авна уу.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: {
    document: 'Түлээний мод бэлтгэх эрхийн бичиг',
    show: ['place', 'cubic', 'forUse', 'woodTruck', 'cutDay'],
    validDays: 30,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Ойн нөөц ашигласны төлбөр' },
  confidence: 'low',
})
