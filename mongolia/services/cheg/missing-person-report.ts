import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'missing-person-report',
  agency: 'cheg',
  kind: 'notification',
  title: 'Хүн сураггүй болсныг мэдэгдэх',
  summary: 'Сураггүй болсон хүний талаар мэдээлж, эрэн сурвалжлал эхлүүлнэ.',
  words: [
    'хүн алга болсон',
    'хүүхэд алга болсон',
    'хүн эрэн сурвалжлах',
    'сураггүй алга',
    'missing person',
    'хүн алга болчихлоо',
    'хүүхэд маань гэртээ ирэхгүй',
    'аав гараад сураггүй',
    'өвөө төөрсөн',
    'хүн хайж өгөөч',
    'зугтсан хүүхэд хайлгах',
    'child missing',
    'someone disappeared',
  ],
  law: [{ act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }, { act: 'Цагдаагийн албаны тухай хууль' }],
  ask: {
    who: {
      type: 'choice',
      title: 'Хэн сураггүй болсон бэ?',
      options: { child: 'Хүүхэд', adult: 'Насанд хүрсэн хүн', elder: 'Настай, өвчтэй хүн' },
    },
    missingName: { type: 'text', title: 'Сураггүй хүний нэр хэн бэ?', longest: 80 },
    seenDay: { type: 'date', title: 'Хамгийн сүүлд хэзээ харсан бэ?', latest: 'today' },
    seenPlace: { type: 'text', title: 'Хамгийн сүүлд хаана харсан бэ?', longest: 200 },
    looks: { type: 'longText', title: 'Гадна төрх, хувцсыг бичнэ үү', longest: 1000 },
    photo: { type: 'file', title: 'Зургийг хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 1, // our own default: a search begins at once
  refusals: [
    {
      code: 'found',
      say: 'Энэ хүн олдсон байна.',
      remedy: 'Тухайн хүнтэй холбогдоно уу. Дахин алга болбол мэдээлнэ үү.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'not-missing',
      say: 'Энэ хүн сураггүй болсон шинжгүй байна.',
      remedy: 'Хаягийн бүртгэлээс лавлах бол шүүхэд хандана уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Эрэн сурвалжлал эхэллээ. Мөрдөгч тантай утсаар холбогдоно.' },
  confidence: 'medium',
})
