import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'police-report',
  agency: 'cheg',
  kind: 'complaint',
  title: 'Цагдаад гомдол, мэдээлэл өгөх',
  summary: 'Гэмт хэрэг, зөрчлийн талаар цагдаад цахимаар мэдэгдэнэ.',
  words: ['цагдаа дуудах', 'гомдол гаргах', 'хулгайд алдсан', 'залилуулсан', 'зодуулсан', '102', 'police report'],
  law: [
    { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    { act: 'Зөрчил шалган шийдвэрлэх тухай хууль' },
    { act: 'Цагдаагийн албаны тухай хууль' },
  ],
  facts: {
    firstname: { from: 'civil.person.firstname' },
    address: { from: 'civil.address.fullAddress' },
    reports: { rows: 'police.reports' },
    reported: { count: 'reports' },
  },
  known: ['firstname', 'address'],
  ask: {
    danger: {
      type: 'yesNo',
      title: 'Аюул одоо үргэлжилж байна уу?',
      hint: 'Хүний амь нас аюулд орсон бол 102 дугаарт шууд залгана уу.',
    },
    role: {
      type: 'choice',
      title: 'Та хохирогч уу, гэрч үү?',
      options: { victim: 'Хохирогч', witness: 'Гэрч', relative: 'Хохирогчийн төрөл, садан' },
    },
    matter: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        theft: 'Хулгай, дээрэм',
        fraud: 'Залилан, цахим залилан',
        assault: 'Зодуулсан, гэмтсэн',
        threat: 'Заналхийлсэн, дарамталсан',
        damage: 'Эд хөрөнгө эвдсэн',
        order: 'Нийтийн хэв журам зөрчсөн',
        other: 'Бусад',
      },
    },
    day: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    placeWhere: { type: 'address', title: 'Хаана болсон бэ?', why: 'Аль хэлтэс шалгахыг газраар нь тогтооно.' },
    story: {
      type: 'longText',
      title: 'Болсон явдлыг бичнэ үү',
      hint: 'Хэн, юу, яаж гэдгийг дэс дараалж бичнэ үү.',
      longest: 4000,
    },
    loss: { type: 'money', title: 'Хохирлын хэмжээ хэд вэ?', optional: true, hint: 'Ойролцоо дүн бичиж болно.' },
    account: {
      type: 'text',
      title: 'Мөнгө шилжүүлсэн данс аль вэ?',
      hint: 'Банк, дансны дугаарыг бичнэ үү.',
      longest: 80,
    },
    suspect: {
      type: 'text',
      title: 'Сэжигтэй хүн байна уу?',
      optional: true,
      hint: 'Мэдэхгүй бол хоосон үлдээнэ үү.',
      longest: 200,
    },
    evidence: {
      type: 'file',
      title: 'Зураг, бичлэг, баримт байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Аль цагдаагийн хэлтэст өгөх вэ?' },
    truth: {
      type: 'declaration',
      title: 'Үнэн зөвийг баталгаажуулна уу',
      statement: 'Миний мэдээлэл үнэн. Худал бол хуулийн хариуцлага хүлээхээ мэдэж байна.',
    },
  },
  when: { loss: { matter: ['theft', 'fraud', 'damage'] }, account: { matter: 'fraud' } },
  stop: [
    {
      when: { danger: true },
      say: 'Аюул үргэлжилж байвал цахим гомдол хүлээж болохгүй.',
      remedy: '102 дугаарт яг одоо залгана уу.',
    },
  ],
  fee: [{ label: 'Гомдол, мэдээлэл', amount: 0 }],
  workingDays: 22,
  checks: [
    {
      title: 'Хохирлын дүнгээ бичсэн',
      when: { anyOf: [{ loss: { known: true } }, { matter: ['assault', 'threat', 'order', 'other'] }] },
    },
    { title: 'Нотлох баримттай', when: { evidence: { known: true } } },
    { title: 'Өмнө гомдол гаргаагүй', when: { reported: { below: 1 } } },
  ],
  returns: [
    { code: 'story-unclear', say: 'Болсон явдал тодорхойгүй байна. Дэлгэрэнгүй бичнэ үү.', asks: ['story', 'day'] },
    { code: 'account-unclear', say: 'Мөнгө шилжүүлсэн дансны мэдээлэл дутуу байна.', asks: ['account', 'evidence'] },
  ],
  refusals: [
    {
      code: 'no-signs',
      say: 'Гэмт хэрэг, зөрчлийн шинж илэрсэнгүй.',
      remedy: 'Шинэ баримт гарвал дахин мэдээлнэ үү. Прокурорт гомдол гаргаж болно.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'civil-dispute',
      say: 'Энэ маргааныг иргэний шүүх шийднэ.',
      remedy: 'Харьяа шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'already-open',
      say: 'Энэ явдлаар хэрэг нээгдсэн байна.',
      remedy: 'Хэргийн явцыг шалгаж байгаа хэлтсээс лавлана уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, хариуг танд мэдэгдлээ. Явцыг «Цагдаад өгсөн гомдлын явц» хэсгээс харна.' },
  source: 'memory; service.police.gov.mn',
  confidence: 'medium',
})
