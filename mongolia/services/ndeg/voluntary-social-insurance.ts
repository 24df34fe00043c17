import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'voluntary-social-insurance',
  agency: 'ndeg',
  kind: 'registration',
  title: 'Сайн дурын нийгмийн даатгалд даатгуулах',
  summary: 'Хувиараа ажилладаг, малчин, гадаадад байгаа хүн гэрээ хийнэ.',
  words: ['сайн дурын даатгал', 'хувиараа ндш төлөх', 'малчны даатгал', 'сайн дурын гэрээ', 'voluntary insurance'],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    insured: { from: 'insurance.current.insured' },
    until: { from: 'insurance.voluntary.endDate' },
    untilDays: { daysUntil: 'until' },
    pensionType: { from: 'insurance.pension.pensionType' },
  },
  known: ['insured', 'until'],
  ask: {
    work: {
      type: 'choice',
      title: 'Юу хийж амьдардаг вэ?',
      options: {
        self: 'Хувиараа хөдөлмөр эрхэлдэг',
        herder: 'Мал маллаж байна',
        abroad: 'Гадаадад ажиллаж, сурч байна',
        student: 'Оюутан',
        none: 'Тодорхой ажилгүй',
      },
    },
    country: { type: 'text', title: 'Аль улсад байгаа вэ?', longest: 60 },
    income: {
      type: 'money',
      title: 'Сарын орлогоо хэд гэж тооцуулах вэ?',
      hint: 'Хөдөлмөрийн хөлсний доод хэмжээнээс багагүй байна.',
      why: 'Шимтгэл, дараа нь авах тэтгэвэр энэ дүнгээс тооцогдоно.',
      least: 1,
    },
    kinds: {
      type: 'several',
      title: 'Аль даатгалд хамрагдах вэ?',
      options: { pension: 'Тэтгэврийн', benefit: 'Тэтгэмжийн', injury: 'Үйлдвэрлэлийн ослын' },
    },
    months: {
      type: 'choice',
      title: 'Гэрээг хэдэн сарын хугацаатай хийх вэ?',
      options: { quarter: '3 сар', half: '6 сар', year: '12 сар' },
    },
    start: { type: 'date', title: 'Хэзээнээс эхлэх вэ?', earliest: 'today' },
    agree: {
      type: 'declaration',
      title: 'Гэрээний нөхцөл',
      statement: 'Гэрээний нөхцөлтэй танилцлаа. Шимтгэлээ сар бүр төлнө.',
    },
  },
  when: { country: { work: 'abroad' } },
  stop: [
    {
      when: { age: { below: 16 } },
      say: 'Даатгалд 16 наснаас хамрагдана.',
      remedy: '16 нас хүрээд хүсэлт гаргана уу.',
    },
    {
      when: { insured: true },
      say: 'Та ажил олгогчоор албан журмаар даатгуулсан байна.',
      remedy: 'Ажлаас гарсны дараа сайн дурын гэрээ хийнэ.',
    },
    {
      when: { untilDays: { atLeast: 31 } },
      say: 'Таны гэрээ {until} хүртэл хүчинтэй.',
      remedy: 'Гэрээ дуусахаас өмнөх сард сунгана уу.',
      instead: 'voluntary-insurance-payment',
    },
  ],
  fee: [{ label: 'Гэрээ хийх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Албан журмаар даатгуулаагүй', when: { insured: false } },
    { title: 'Тэтгэвэр авдаггүй', when: { pensionType: { known: false } } },
  ],
  returns: [
    { code: 'income-low', say: 'Орлого хөдөлмөрийн хөлсний доод хэмжээнээс бага байна.', asks: ['income'] },
    { code: 'country-unclear', say: 'Аль улсад байгаагаа тодорхой бичнэ үү.', asks: ['country'] },
  ],
  refusals: [
    {
      code: 'pensioner',
      say: 'Тэтгэвэр авч байгаа хүн сайн дураар даатгуулахгүй.',
      remedy: 'Ажилд орвол ажил олгогчоор даатгуулна.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'debt',
      say: 'Өмнөх гэрээний шимтгэл төлөгдөөгүй байна.',
      remedy: 'Өрөө төлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
    {
      code: 'foreign-no-permit',
      say: 'Монголд оршин суух зөвшөөрөлгүй байна.',
      remedy: 'Зөвшөөрлөө авсны дараа хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    },
  ],
  gives: {
    document: 'Сайн дурын даатгалын гэрээ',
    show: ['work', 'income', 'months', 'start'],
    validDays: 365,
    says: 'Гэрээ хийгдлээ. Шимтгэлээ «Сайн дурын даатгалын шимтгэл төлөх» үйлчилгээгээр төлнө үү.',
  },
  source: 'e-khutuch.mn/guide/show/4/19; days not sourced',
  confidence: 'medium',
})
