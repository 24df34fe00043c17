import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rights-defender-protection',
  agency: 'hek',
  kind: 'benefit',
  title: 'Хүний эрх хамгаалагч хамгаалуулах',
  summary: 'Хүний эрхийн ажлаасаа болж дарамтлуулсан хүн хамгаалалт хүснэ.',
  words: ['хүний эрх хамгаалагч', 'идэвхтэн дарамтлуулсан', 'сэтгүүлч дарамт', 'rights defender'],
  law: [
    { act: 'Хүний эрх хамгаалагчийн эрх зүйн байдлын тухай хууль' },
    { act: 'Монгол Улсын Хүний эрхийн Үндэсний Комиссын тухай хууль' },
  ],
  ask: {
    activity: {
      type: 'choice',
      title: 'Та юу хийдэг вэ?',
      options: {
        journalist: 'Сэтгүүлч',
        nature: 'Байгаль хамгаалагч',
        lawyer: 'Өмгөөлөгч',
        ngo: 'Иргэний нийгэм',
        whistle: 'Мэдээлэгч',
      },
    },
    threat: {
      type: 'several',
      title: 'Ямар дарамт ирсэн бэ?',
      options: {
        life: 'Амь нас',
        slander: 'Гүтгэлэг',
        job: 'Ажлаас халах',
        court: 'Үндэслэлгүй шүүхдэх',
        family: 'Гэр бүлд',
      },
    },
    fromWhom: { type: 'text', title: 'Хэн дарамталж байна вэ?', optional: true, longest: 160 },
    wish: {
      type: 'choice',
      title: 'Ямар хамгаалалт хэрэгтэй вэ?',
      options: {
        advocate: 'Өмгөөлөгч',
        police: 'Цагдаагийн хамгаалалт',
        statement: 'Комиссын мэдэгдэл',
        move: 'Түр байр',
      },
    },
    detail: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 3000 },
  },
  fee: [{ label: 'Хамгаалалт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-link',
      say: 'Дарамт хүний эрхийн ажилтай холбоогүй байна.',
      remedy: 'Цагдаад гомдол гаргана уу.',
      law: { act: 'Хүний эрх хамгаалагчийн эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'not-defender',
      say: 'Хүний эрх хамгаалагчийн тодорхойлолтод нийцэхгүй байна.',
      remedy: 'Хүний эрхийн гомдол гаргаж болно.',
      law: { act: 'Хүний эрх хамгаалагчийн эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Хамгаалах арга хэмжээ авлаа. Комиссын ажилтан холбогдоно.' },
  confidence: 'medium',
})
