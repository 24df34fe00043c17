import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'document-delivery',
  agency: 'mpost',
  kind: 'order',
  title: 'Бэлэн болсон баримтаа хүргүүлэх',
  summary: 'Төрийн байгууллагад бэлэн болсон баримтыг гэрт хүргүүлнэ.',
  words: [
    'баримт хүргэлт',
    'паспорт хүргүүлэх',
    'бичиг баримт гэрт',
    'home delivery',
    'паспортоо гэртээ хүргүүлэх',
    'үнэмлэхээ шуудангаар авах',
    'бэлэн болсон бичгээ хөдөө авах',
    'жолооны үнэмлэхээ хүргүүлэх',
    'очихгүйгээр баримтаа авах',
    'курьерээр үнэмлэх хүргэх',
    'deliver my passport',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }],
  for: ['self'],
  facts: {
    home: { from: 'civil.address.fullAddress' },
    card: { from: 'civil.idCard.passportNum' },
  },
  known: ['home'],
  ask: {
    paper: {
      type: 'choice',
      title: 'Ямар баримт вэ?',
      options: {
        passport: 'Гадаад паспорт',
        card: 'Иргэний үнэмлэх',
        licence: 'Жолооны үнэмлэх',
        certificate: 'Гэрчилгээ',
      },
    },
    from: { type: 'text', title: 'Аль байгууллагаас авах вэ?', longest: 100 },
    code: {
      type: 'text',
      title: 'Олгох кодоо бичнэ үү',
      hint: 'Баримт бэлэн болох үед мессежээр ирсэн код.',
      longest: 12,
    },
    elsewhere: { type: 'yesNo', title: 'Бүртгэлтэй хаягаас өөр газар хүргэх үү?' },
    where: { type: 'address', title: 'Хаана хүргэх вэ?', why: 'Хүргэгч энэ хаягт очно.' },
    day: { type: 'date', title: 'Хэзээ хүргэх вэ?', earliest: 'today' },
    hands: {
      type: 'declaration',
      title: 'Зөвхөн өөрт нь өгнө',
      statement: 'Иргэний үнэмлэхээ үзүүлж, өөрийн биеэр хүлээн авна.',
    },
  },
  when: {
    where: { elsewhere: true },
  },
  fee: 'unknown',
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Иргэний үнэмлэхтэй', when: { card: { known: true } } }],
  refusals: [
    {
      code: 'not-ready',
      say: 'Баримт хараахан бэлэн болоогүй байна.',
      remedy: 'Бэлэн болсон мэдэгдэл ирсний дараа захиална уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'in-person-only',
      say: 'Энэ баримтыг хурууны хээгээр биечлэн олгоно.',
      remedy: 'Сонгосон газраасаа өөрөө авна уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
  ],
  gives: { says: 'Хүргэлтийг баталгаажууллаа. Хүргэгч очихын өмнө залгана.' },
  confidence: 'low',
})
