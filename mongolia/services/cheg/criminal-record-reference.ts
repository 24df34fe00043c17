import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'criminal-record-reference',
  agency: 'cheg',
  kind: 'reference',
  title: 'Эрүүгийн хариуцлага хүлээж байсан эсэх тодорхойлолт',
  summary: 'Урьд нь ял шийтгүүлж байсан эсэхээ баталсан баримт авна.',
  words: [
    'ял эдэлж байгаагүй тодорхойлолт',
    'ял шийтгэлгүй тодорхойлолт',
    'урьд ял шийтгүүлсэн эсэх',
    'виз авах тодорхойлолт',
    'police certificate',
    'өмнө ял авч байсан эсэх',
    'солонгос визэнд цагдаа',
    'урьд шоронд суусан эсэх',
    'судимость',
    'ялын түүх',
    'гадаад явах цагдаагийн лавлагаа',
    'police clearance visa',
    'шоронд суугаагүй',
    'шоронд суусан эсэх',
    'урьд нь ял эдэлсэн',
    'ял авч байгаагүй',
  ],
  law: [
    { act: 'Цагдаагийн албаны тухай хууль' },
    { act: 'Эрүүгийн хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    cardUntil: { from: 'civil.idCard.passportExpireDate' },
    cardDays: { daysUntil: 'cardUntil' },
    punishments: { rows: 'police.record' },
    wanted: { from: 'police.wanted.statusName' },
    current: { from: 'police.liability.statusName' },
    checked: { from: 'police.liability.checkedDate' },
  },
  known: ['birthDate', 'cardUntil'],
  ask: {
    purpose: {
      type: 'choice',
      title: 'Юунд зориулж авах вэ?',
      options: {
        work: 'Ажилд орох',
        visa: 'Виз авах',
        study: 'Гадаадад суралцах',
        adoption: 'Хүүхэд үрчлэх',
        firearm: 'Галт зэвсэг эзэмших',
        other: 'Бусад',
      },
    },
    country: {
      type: 'text',
      title: 'Аль улсад өгөх вэ?',
      hint: 'Баримт монголоор гарна. Орчуулга, апостиль хэрэгтэй байж болно.',
      longest: 60,
    },
    consent: {
      type: 'declaration',
      title: 'Мэдээллээ шалгуулахыг зөвшөөрнө үү',
      statement: 'Эрүүгийн хариуцлагын мэдээллээ цагдаагийн бүртгэлээс шалгуулахыг зөвшөөрч байна.',
    },
  },
  when: { country: { purpose: ['visa', 'study'] } },
  stop: [
    {
      when: { age: { below: 14 } },
      say: '14 нас хүрээгүй хүнд энэ тодорхойлолт олгодоггүй.',
      remedy: '14 нас хүрээгүй хүнд эрүүгийн хариуцлага хүлээлгэдэггүй. Тодорхойлолт хэрэггүй.',
    },
    {
      when: { cardDays: { below: 0 } },
      say: 'Иргэний үнэмлэхийн хугацаа дууссан байна: {cardUntil}.',
      remedy: 'Эхлээд иргэний үнэмлэхээ солиулна уу.',
      instead: 'id-card-order',
    },
  ],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  refuseWhen: [
    {
      when: { current: { known: false } },
      code: 'no-answer',
      say: 'Цагдаагийн бүртгэлээс хариу ирсэнгүй.',
      remedy: 'Харьяа цагдаагийн хэлтэст биечлэн хандана уу.',
    },
    {
      when: { wanted: ['Эрэн сурвалжлагдаж байгаа'] },
      code: 'wanted',
      say: 'Таны мэдээллийг цахимаар олгох боломжгүй.',
      remedy: 'Харьяа цагдаагийн хэлтэст биечлэн хандана уу.',
    },
  ],
  gives: {
    document: 'Эрүүгийн хариуцлага хүлээж байсан эсэх тодорхойлолт',
    show: ['purpose', 'country', 'current', 'checked'],
    validDays: 30, // no source gives the term: our own default
    table: {
      fact: 'punishments',
      columns: ['punishmentDate', 'courtName', 'decreeNumber', 'legalAct', 'punishmentType', 'exemptDate'],
    },
  },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023 (WS100175, WS101134); purposes from memory',
  confidence: 'high',
})
