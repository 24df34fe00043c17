import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreigner-registration',
  agency: 'gihg',
  kind: 'registration',
  title: 'Гадаадын зочноо 48 цагт бүртгүүлэх',
  summary: 'Гэртээ буулгасан гадаадын иргэнийг цахимаар бүртгүүлнэ.',
  words: [
    '48 цагийн бүртгэл',
    'гадаад хүн бүртгүүлэх',
    'зочин бүртгүүлэх',
    'гадаадын хүн айлд буух',
    'register a foreigner',
    'гадаад найз ирчихсэн бүртгэх',
    'гадаад хүн манайд хоносон',
    'жуулчин гэрт буулгах',
    'зочид буудал гадаад зочин бүртгэх',
    'гадаад хүргэн ирсэн',
    'аирбнб гадаад зочин',
    'foreign guest at home',
    'гадаад иргэн бүртгүүлэх',
    'гадаад хүн хаягаар бүртгүүлэх',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  facts: {
    home: { from: 'civil.address.fullAddress' },
    guests: { rows: 'immigration.guests' },
    invited: { count: 'guests' },
  },
  known: ['home'],
  ask: {
    guest: {
      type: 'choice',
      title: 'Хэнийг бүртгүүлэх вэ?',
      options: { rows: 'immigration.guests', value: 'passportNumber', label: ['lastName', 'firstName', 'countryName'] },
    },
    arrived: {
      type: 'date',
      title: 'Хэзээ ирсэн бэ?',
      latest: 'today',
      hint: 'Ирснээс хойш 48 цагийн дотор бүртгүүлнэ.',
    },
    leaves: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
    stay: {
      type: 'choice',
      title: 'Хаана байрлах вэ?',
      options: { home: 'Манай гэрт', rented: 'Түрээсийн байранд', camp: 'Жуулчны баазад', other: 'Өөр хаягт' },
    },
    address: {
      type: 'address',
      title: 'Байрлах хаяг хаана вэ?',
      why: 'Зочин таны бүртгэлтэй хаягаас өөр газар байж болно.',
    },
    purpose: {
      type: 'choice',
      title: 'Ямар зорилгоор ирсэн бэ?',
      options: { tourism: 'Аялал', family: 'Гэр бүл, танил', work: 'Ажил', study: 'Суралцах' },
    },
    guestPhone: {
      type: 'phone',
      title: 'Зочны утас хэд вэ?',
      why: 'Яаралтай үед зочинтой холбогдоно.',
      optional: true,
    },
    passportPage: { type: 'file', title: 'Паспортын нүүр хуудсыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    host: {
      type: 'declaration',
      title: 'Хүлээн авагчийн үүргээ баталгаажуулна уу',
      statement: 'Зочин явахад, хаягаа солиход мэдэгдэнэ. Мэдээлэл үнэн зөв.',
    },
  },
  stop: [
    {
      when: { invited: { below: 1 } },
      say: 'Таны урьсан гадаадын иргэн бүртгэлд алга.',
      remedy: 'Эхлээд урилгын зөвшөөрөл авах, эсвэл биечлэн бүртгүүлнэ үү.',
      instead: 'visa-invitation',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 1000 }], // an older list of fees
  workingDays: 1,
  checks: [
    { title: 'Зочин урилгатай', when: { invited: { atLeast: 1 } } },
    { title: 'Утастай', when: { guestPhone: { known: true } } },
  ],
  returns: [
    {
      code: 'passport-unreadable',
      say: 'Паспортын зураг уншигдахгүй байна. Дахин хавсаргана уу.',
      asks: ['passportPage'],
    },
    { code: 'dates-differ', say: 'Ирсэн, явах өдөр визийн хугацаатай зөрж байна.', asks: ['arrived', 'leaves'] },
  ],
  refusals: [
    {
      code: 'late',
      say: '48 цагийн хугацаа хэтэрсэн байна.',
      remedy: 'Паспорттойгоо биечлэн ирж, торгуулиа төлөөд бүртгүүлнэ.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
    {
      code: 'visa-expired',
      say: 'Зочны визийн хугацаа дууссан байна.',
      remedy: 'Визээ сунгуулах, эсвэл улсаас гарах ёстой.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'address-false',
      say: 'Заасан хаягт зочин байрлаагүй байна.',
      remedy: 'Зөв хаягаар дахин бүртгүүлнэ үү.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаадын иргэний түр бүртгэлийн хуудас',
    show: ['arrived', 'leaves', 'stay', 'purpose'],
    validDays: 30,
  }, // no source gives the term: our own default
  tell: {
    operation: 'immigration.registerStay',
    with: { guest: 'guest', arrived: 'arrived', division: 'address.division', line: 'address.line' },
    refused: {
      say: 'Бүртгэлийн сан мэдээллийг хүлээж авсангүй.',
      remedy: 'Паспортын дугаараа шалгаад дахин бүртгүүлнэ үү.',
    },
  },
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees; WS100177',
  confidence: 'low',
})
