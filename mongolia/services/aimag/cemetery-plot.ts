import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cemetery-plot',
  agency: 'aimag',
  kind: 'order',
  title: 'Оршуулгын газар авах',
  summary: 'Нас барсан хүнээ оршуулах цэг, чандарлах үйлчилгээ захиална.',
  words: ['оршуулгын газар', 'булш', 'чандарлах', 'нутаглуулах', 'хүн нас барсан', 'grave'],
  law: [{ act: 'Эрүүл ахуйн тухай хууль' }, { act: 'Газрын тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд оршуулах вэ?', level: 1 },
    rite: {
      type: 'choice',
      title: 'Яаж нутаглуулах вэ?',
      options: { burial: 'Газарт оршуулна', cremation: 'Чандарлана', urn: 'Чандар байрлуулна' },
    },
    deceased: { type: 'text', title: 'Талийгаачийн овог, нэр хэн бэ?', longest: 100 },
    kinship: {
      type: 'choice',
      title: 'Та хэн нь вэ?',
      options: { child: 'Хүүхэд', spouse: 'Эхнэр, нөхөр', parent: 'Эцэг, эх', other: 'Төрөл садан', nobody: 'Өөр хүн' },
    },
    funeralDay: { type: 'date', title: 'Хэзээ оршуулах вэ?', earliest: 'today' },
    family: { type: 'yesNo', title: 'Гэр бүлийн оршуулгын дэргэд үү?' },
    deathPaper: { type: 'file', title: 'Нас барсны гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'death-paper-unread', say: 'Нас барсны гэрчилгээ уншигдахгүй байна.', asks: ['deathPaper'] }],
  refusals: [
    {
      code: 'cemetery-closed',
      say: 'Тэр оршуулгын газрыг хаасан.',
      remedy: 'Нээлттэй оршуулгын газрыг сонгоно уу.',
      law: { act: 'Эрүүл ахуйн тухай хууль' },
    },
    {
      code: 'under-inquiry',
      say: 'Цагдаагийн шалгалт дуусаагүй байна.',
      remedy: 'Цагдаагийн зөвшөөрлийн дараа хандана уу.',
      law: { act: 'Эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: {
    document: 'Оршуулгын цэгийн зөвшөөрөл',
    show: ['place', 'rite', 'deceased', 'funeralDay'],
    validDays: 30,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['aimag', 'nzdtg'], fee: 'Оршуулгын газрын төлбөр' },
  confidence: 'low',
})
