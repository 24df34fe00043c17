import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pension-home-delivery',
  agency: 'nsndkh',
  kind: 'order',
  title: 'Тэтгэврийг гэрт хүргүүлэх',
  summary: 'Гэрээсээ гарч чадахгүй хүн тэтгэврээ гэртээ авна.',
  words: [
    'тэтгэвэр гэрт авах',
    'хэвтрийн хүн тэтгэвэр',
    'тэтгэвэр хүргэлт',
    'банк явж чадахгүй',
    'pension at home',
    'хөдөлж чадахгүй өвгөн пенси',
    'пенсээ гэртээ авах',
    'хөгшин ээж банк явж чадахгүй',
    'хэвтэрт байгаа ээжийн пенси',
    'пенсийг гэрт авчрах',
    'deliver pension home',
    'хөл муутай тэтгэвэр',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэвэр, тэтгэмжийн тухай хууль' },
    { act: 'Нийгмийн даатгалын ерөнхий хууль' },
  ],
  facts: {
    pensionerCity: { from: 'civil.address.aimagCityName' },
    pensionerHome: { from: 'civil.address.fullAddress' },
  },
  known: ['pensionerHome'],
  ask: {
    cannot: {
      type: 'choice',
      title: 'Яагаад гэртээ авах вэ?',
      options: { bed: 'Хэвтэрт байгаа', walk: 'Явахад хэцүү', blind: 'Хараагүй', carer: 'Хүн асарч байгаа' },
    },
    forTime: { type: 'choice', title: 'Хэр удаан вэ?', options: { months: 'Хэдэн сар', always: 'Байнга' } },
    doctorNote: { type: 'file', title: 'Эмчийн тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    atHome: { type: 'text', title: 'Хаалганы код, холбогдох хүний утас хэд вэ?', longest: 100 },
    handDay: {
      type: 'choice',
      title: 'Сарын хэдэнд тохирох вэ?',
      options: { early: 'Сарын эхээр', middle: 'Дундуур', late: 'Сүүлээр' },
    },
  },
  stop: [
    {
      when: { pensionerCity: { known: false } },
      say: 'Таны хаягийн бүртгэл олдсонгүй.',
      remedy: 'Хаягаа бүртгүүлээд хандана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Нийслэлд амьдардаг', when: { pensionerCity: 'Улаанбаатар' } }],
  refusals: [
    {
      code: 'able',
      say: 'Эмчийн тодорхойлолтоор гэрээс гарах боломжтой байна.',
      remedy: 'Итгэмжлэлээр өөр хүнээр авахуулж болно.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэвэр, тэтгэмжийн тухай хууль' },
    },
    {
      code: 'no-pension',
      say: 'Таны нэр дээр тэтгэвэр тогтоогоогүй.',
      remedy: 'Эхлээд тэтгэвэр тогтоолгоно уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэвэр, тэтгэмжийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэврийг дараа сараас гэрт тань хүргэнэ. Иргэний үнэмлэхээ бэлдээрэй.' },
  confidence: 'low',
})
