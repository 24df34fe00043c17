import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'move-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Шилжилт хөдөлгөөн бүртгүүлэх',
  summary: 'Нүүсэн шинэ хаягаа бүртгүүлнэ.',
  words: [
    'нүүх',
    'хаяг солих',
    'хаяг өөрчлөх',
    'шилжин ирсэн',
    'шилжүүлэг',
    'хаягийн бүртгэл',
    'move',
    'change address',
    'байраа шилжүүлэх',
    'хаягаа шилжүүлэх',
    'шинэ байранд нүүж орсон',
    'хөдөөнөөс хотод нүүсэн',
    'өөр хороонд шилжих',
    'прописка',
    'moved house',
    'new address',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    address: { from: 'civil.address.fullAddress' },
    properties: { rows: 'property.list' },
    homes: { count: 'properties' },
    children: { rows: 'civil.children' },
  },
  known: ['address'],
  ask: {
    movers: {
      type: 'choice',
      title: 'Хэн нүүж байна вэ?',
      options: { alone: 'Би ганцаараа', children: 'Би хүүхдүүдтэйгээ', family: 'Бүх гэр бүл' },
    },
    scope: {
      type: 'choice',
      title: 'Хаанаас хааш нүүж байна вэ?',
      hint: 'Одоогийн хаяг: {address}.',
      options: { between: 'Аймаг, нийслэл хооронд', within: 'Нэг аймаг, нийслэл дотор' },
    },
    newAddress: { type: 'address', title: 'Шинэ хаяг хаана вэ?', why: 'Бүртгэлд одоогоор хуучин хаяг байна.' },
    home: {
      type: 'choice',
      title: 'Шинэ гэр хэнийх вэ?',
      options: { own: 'Миний өмч', family: 'Гэр бүл, төрөл садных', rented: 'Түрээсийн', state: 'Байгууллагын байр' },
    },
    owner: { type: 'registerNumber', title: 'Гэрийн эзний регистр хэд вэ?', why: 'Гэрийн эзний зөвшөөрлийг шалгана.' },
    lease: { type: 'file', title: 'Түрээсийн гэрээ, тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    why: {
      type: 'choice',
      title: 'Яагаад нүүсэн бэ?',
      options: { work: 'Ажил', study: 'Сургууль', family: 'Гэр бүл', livelihood: 'Амьжиргаа', other: 'Бусад' },
    },
    movedOn: { type: 'date', title: 'Хэзээ нүүсэн бэ?', latest: 'today' },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Би энэ хаягт үнэхээр амьдарч байна.',
    },
  },
  when: { owner: { home: 'family' }, lease: { home: ['rented', 'state'] } },
  stop: [
    {
      when: { home: 'own', properties: { known: false } },
      say: 'Таны нэр дээр үл хөдлөх хөрөнгө бүртгэлгүй байна.',
      remedy: 'Өмчлөх эрхээ бүртгүүлэх эсвэл өөр сонголт хийнэ үү.',
      instead: 'property-registration',
    },
    {
      when: { movers: 'children', children: { known: false } },
      say: 'Таны нэр дээр хүүхэд бүртгэлгүй байна.',
      remedy: '«Би ганцаараа» гэснийг сонгоно уу.',
    },
  ],
  fee: [
    { label: 'Аймаг, нийслэл хооронд', amount: 3500, when: { scope: 'between' } },
    { label: 'Аймаг, нийслэл дотор', amount: 2500, when: { scope: 'within' } },
  ],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Өөрийн өмч бол бүртгэлтэй',
      when: { anyOf: [{ home: ['family', 'rented', 'state'] }, { homes: { atLeast: 1 } }] },
    },
    { title: 'Түрээсийн бол гэрээтэй', when: { anyOf: [{ home: ['own', 'family'] }, { lease: { known: true } }] } },
  ],
  returns: [
    { code: 'address-incomplete', say: 'Шинэ хаяг дутуу байна. Байр, тоотоо бүтэн бичнэ үү.', asks: ['newAddress'] },
    { code: 'owner-wrong', say: 'Гэрийн эзний мэдээлэл зөрж байна. Дахин бичнэ үү.', asks: ['owner', 'home'] },
  ],
  refusals: [
    {
      code: 'owner-refused',
      say: 'Гэрийн эзэн зөвшөөрөөгүй байна.',
      remedy: 'Эзэнтэй тохирч, гэрээгээ хавсаргаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'not-living-there',
      say: 'Та энэ хаягт амьдардаггүй нь тогтоогдлоо.',
      remedy: 'Амьдарч байгаа хаягаараа хүсэлт гаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'address-unknown',
      say: 'Энэ хаяг хаягийн санд бүртгэлгүй байна.',
      remedy: 'Хороо, багаар хаягаа тодорхойлуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Шилжилт хөдөлгөөний бүртгэлийн баримт',
    show: ['movers', 'newAddress', 'movedOn'],
    validDays: 90, // no period is published: a default of ours
  },
  source: 'khovd.gov.mn (3,500 between aimags), sukhbaatar.mn/m/36/show/981 (2,500 between soums), before 2021',
  confidence: 'medium',
})
