import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'document-loss-notification',
  agency: 'ubeg',
  kind: 'notification',
  title: 'Бичиг баримт гээснээ мэдэгдэх',
  summary: 'Гээсэн үнэмлэх, паспортоо тэр дор нь хүчингүй болгоно.',
  words: [
    'үнэмлэх гээсэн',
    'паспорт хаясан',
    'бичиг баримт хулгайд алдсан',
    'report lost passport',
    'stolen id',
    'үнэмлэхээ хаячихлаа',
    'түрийвчээ хулгайд алдсан',
    'паспортоо хаясан',
    'бичиг баримтаа хулгайлуулсан',
    'үнэмлэх алга болсон',
    'цүнхээ алдсан бичиг баримттай',
    'үнэмлэхээ хаалгах',
    'lost my id',
  ],
  law: [
    { act: 'Улсын бүртгэлийн тухай хууль' },
    { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
  ],
  facts: { card: { from: 'civil.idCard.passportNum' }, passport: { from: 'civil.passport.passportNumber' } },
  known: ['card', 'passport'],
  ask: {
    document: {
      type: 'choice',
      title: 'Юугаа гээсэн бэ?',
      options: { card: 'Иргэний үнэмлэх', passport: 'Гадаад паспорт' },
    },
    happened: {
      type: 'choice',
      title: 'Яаж алга болсон бэ?',
      options: { lost: 'Гээсэн', stolen: 'Хулгайд алдсан', destroyed: 'Устсан' },
    },
    lostOn: { type: 'date', title: 'Хэзээ алга болсон бэ?', latest: 'today' },
    place: { type: 'text', title: 'Хаана алга болсон бэ?', longest: 120 },
    stopIt: {
      type: 'declaration',
      title: 'Хүчингүй болгох',
      statement: 'Энэ бичиг баримтыг хүчингүй болгохыг хүсэж байна. Олдвол буцааж өгнө.',
    },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  refuseWhen: [
    {
      when: { document: 'card', card: { known: false } },
      code: 'no-card',
      say: 'Танд иргэний үнэмлэх олгоогүй байна.',
      remedy: 'Анх удаа үнэмлэх захиална уу.',
      law: { act: 'Улсын бүртгэлийн тухай хууль' },
    },
    {
      when: { document: 'passport', passport: { known: false } },
      code: 'no-passport',
      say: 'Танд гадаад паспорт олгоогүй байна.',
      remedy: 'Паспорт хэрэгтэй бол захиална уу.',
      law: { act: 'Монгол Улсын иргэн гадаадад хувийн хэргээр зорчих, цагаачлах тухай хууль' },
    },
  ],
  gives: { says: 'Бичиг баримт хүчингүй боллоо. Одоо шинийг захиална уу.' },
  confidence: 'low',
})
