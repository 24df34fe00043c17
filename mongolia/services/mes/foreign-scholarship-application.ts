import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-scholarship-application',
  agency: 'mes',
  kind: 'benefit',
  title: 'Гадаадад сурах тэтгэлгийн хүсэлт',
  summary: 'Засгийн газар хоорондын тэтгэлэгт өрсөлдөх хүсэлт илгээнэ.',
  words: [
    'тэтгэлэг',
    'гадаадад сурах',
    'хятадын тэтгэлэг',
    'оросын тэтгэлэг',
    'унгарын тэтгэлэг',
    'scholarship abroad',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }, { act: 'Дээд боловсролын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    scores: { rows: 'exams.results' },
    degree: { from: 'education.diploma.degreeName' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['birthDate', 'passportUntil', 'degree'],
  ask: {
    country: {
      type: 'choice',
      title: 'Аль улсад сурах вэ?',
      options: { russia: 'ОХУ', china: 'БНХАУ', hungary: 'Унгар', turkey: 'Турк', india: 'Энэтхэг', poland: 'Польш' },
    },
    level: {
      type: 'choice',
      title: 'Ямар шатанд сурах вэ?',
      options: { bachelor: 'Бакалавр', master: 'Магистр', doctor: 'Доктор' },
    },
    field: { type: 'text', title: 'Ямар мэргэжлээр сурах вэ?', longest: 100 },
    average: { type: 'number', title: 'Дүнгийн дундаж хэдэн хувь вэ?', least: 1, most: 100 },
    languageScore: { type: 'file', title: 'Хэлний оноогоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    motivation: { type: 'longText', title: 'Яагаад энэ мэргэжлийг сонгосон бэ?', longest: 2000 },
    health: { type: 'file', title: 'Эрүүл мэндийн хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    promise: { type: 'declaration', title: 'Эргэж ирэх амлалт', statement: 'Сургуулиа төгсөөд Монголдоо ажиллана.' },
  },
  stop: [
    { when: { age: { below: 16 } }, say: '16 нас хүрээгүй байна.', remedy: '16 нас хүрсний дараа өргөдөл гаргана уу.' },
    {
      when: { passportDays: { below: 0 } },
      say: 'Гадаад паспортын хугацаа дууссан байна.',
      remedy: 'Эхлээд шинэ паспорт захиална уу.',
      instead: 'passport-order',
    },
  ],
  fee: [{ label: 'Өргөдөл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } },
    { title: 'Паспорттой', when: { passportUntil: { known: true } } },
    {
      title: 'Шалгалтын дүнтэй, эсвэл зэрэгтэй',
      when: { anyOf: [{ scores: { known: true } }, { degree: { known: true } }] },
    },
  ],
  returns: [{ code: 'score-expired', say: 'Хэлний онооны хугацаа дууссан байна.', asks: ['languageScore'] }],
  refusals: [
    {
      code: 'quota',
      say: 'Энэ улсын хуваарь дүүрсэн байна.',
      remedy: 'Өөр улсын зарлалыг хүлээгээд өргөдөл гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'marks-low',
      say: 'Сурлагын дүн шаардлагад хүрэхгүй байна.',
      remedy: 'Дүнгээ ахиулаад дараа жил өрсөлдөнө үү.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'field-closed',
      say: 'Энэ мэргэжлээр тэтгэлэг олгохгүй.',
      remedy: 'Зарласан мэргэжлээс сонгоно уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Та сонгон шалгаруулалтад тэнцлээ. Элчин сайдын яамнаас виз хүснэ үү.' },
  confidence: 'low',
})
