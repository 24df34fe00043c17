import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'military-registration',
  agency: 'zhjsh',
  kind: 'registration',
  title: 'Цэргийн бүртгэлд бүртгүүлэх',
  summary: 'Цэргийн үүрэгтэн бүртгүүлж, хаяг, ажлаа шинэчилнэ.',
  words: [
    'цэргийн бүртгэл',
    'цэргийн тооллого',
    'цэргийн штаб',
    'цэрэгт бүртгүүлэх',
    'military registration',
    'цэргийн тооллогод бүртгүүлэх',
    'цэргийн насны залуу бүртгэл',
    'цэрэг татлага',
    'военкомат',
    'цэргийн үүргийн тооллого',
    '18 хүрсэн цэргийн бүртгэл',
    'register for army',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    sex: { from: 'civil.person.sex' },
    home: { from: 'civil.address.fullAddress' },
    book: { from: 'military.record.bookNumber' },
    unit: { from: 'military.record.unitName' },
    status: { from: 'military.record.statusName' },
    served: { from: 'military.service.endDate' },
    driving: { from: 'police.driver.classification' },
    profession: { from: 'education.diploma.programName' },
  },
  known: ['birthDate', 'home', 'book', 'unit', 'status', 'driving', 'profession'],
  ask: {
    cause: {
      type: 'choice',
      title: 'Яагаад бүртгүүлж байна вэ?',
      options: {
        first: 'Анх удаа',
        yearly: 'Жил бүрийн тооллого',
        moved: 'Хаяг солигдсон',
        abroad: 'Гадаадаас ирсэн',
        served: 'Алба хаагаад ирсэн',
      },
    },
    service: {
      type: 'choice',
      title: 'Цэргийн алба хаасан уу?',
      options: { body: 'Биеэр хаасан', alternative: 'Дүйцүүлэх алба', no: 'Хаагаагүй' },
    },
    doing: {
      type: 'choice',
      title: 'Одоо юу хийж байна вэ?',
      options: {
        work: 'Ажилладаг',
        study: 'Суралцдаг',
        herd: 'Мал маллана',
        self: 'Хувиараа ажиллана',
        none: 'Ажилгүй',
      },
    },
    school: { type: 'text', title: 'Аль сургуульд суралцдаг вэ?', longest: 120 },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүргийн штабт бүртгүүлэх вэ?' },
    height: { type: 'number', title: 'Өндөр тань хэдэн см вэ?', least: 120, most: 220 },
    shoe: { type: 'number', title: 'Гутлын хэмжээ хэд вэ?', least: 34, most: 50 },
    health: {
      type: 'choice',
      title: 'Эрүүл мэнд тань ямар вэ?',
      options: { fit: 'Эрүүл', chronic: 'Архаг өвчтэй', disability: 'Хөгжлийн бэрхшээлтэй' },
    },
    medical: { type: 'file', title: 'Эмнэлгийн дүгнэлтээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    kin: { type: 'phone', title: 'Ойрын хүний утас хэд вэ?', why: 'Зарлан дуудах үед тантай холбогдоно.' },
    truth: {
      type: 'declaration',
      title: 'Үнэн зөвийг баталгаажуулна уу',
      statement: 'Мэдээлэл үнэн. Хаяг, ажил өөрчлөгдвөл мэдэгдэнэ.',
    },
  },
  when: { school: { doing: 'study' }, medical: { health: ['chronic', 'disability'] } },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүнийг бүртгэхгүй.',
      remedy: '18 нас хүрэх жилээ бүртгүүлнэ үү.',
    },
    {
      when: { age: { atLeast: 51 } },
      say: '50-аас дээш насныхан цэргийн бүртгэлд хамаарахгүй.',
      remedy: 'Лавлагаа хэрэгтэй бол «Цэргийн алба хаасан лавлагаа» авна уу.',
      instead: 'military-service-reference',
    },
    {
      when: { cause: 'first', book: { known: true } },
      say: 'Та бүртгэлтэй байна. Үнэмлэхийн дугаар {book}.',
      remedy: 'Жил бүрийн тооллого, эсвэл хаяг солигдсоныг сонгоно уу.',
    },
    {
      when: { sex: 'эмэгтэй', service: 'no' },
      say: 'Эмэгтэй хүнд цэргийн бүртгэлийн үүрэг байхгүй.',
      remedy: 'Сайн дураар алба хаах бол «Гэрээт цэргийн алба хаах» хэсгийг сонгоно уу.',
      instead: 'contract-military-service',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Шалтгаан нь бүртгэлтэй таарна',
      when: {
        anyOf: [
          { cause: 'first', book: { known: false } },
          { cause: ['yearly', 'moved', 'abroad', 'served'], book: { known: true } },
        ],
      },
    },
    {
      title: 'Алба хаасан нь бүртгэлтэй',
      when: { anyOf: [{ service: ['no', 'alternative'] }, { served: { known: true } }] },
    },
  ],
  returns: [
    {
      code: 'medical-missing',
      say: 'Эмнэлгийн дүгнэлт тодорхойгүй байна. Дахин хавсаргана уу.',
      asks: ['medical', 'health'],
    },
    { code: 'service-differs', say: 'Алба хаасан мэдээлэл бүртгэлтэй зөрж байна.', asks: ['service', 'cause'] },
  ],
  refusals: [
    {
      code: 'other-staff',
      say: 'Та өөр штабт бүртгэлтэй байна.',
      remedy: 'Эхлээд хуучин штабаасаа хасуулна уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'in-service',
      say: 'Та цэргийн жинхэнэ алба хааж байна.',
      remedy: 'Халагдсаны дараа бүртгүүлнэ үү.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'exempt',
      say: 'Эрүүл мэндээр бүртгэлээс хасагдсан байна.',
      remedy: 'Тусгай үзлэгт орж дүгнэлтээ шинэчилнэ үү.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { document: 'Цэргийн бүртгэлийн хуудас', show: ['cause', 'place', 'service', 'doing'], validDays: 365 }, // no source gives the term: our own default
  source: 'peak.mn/news/news21l15, 2021-12; men of 18 to 50',
  confidence: 'high',
})
