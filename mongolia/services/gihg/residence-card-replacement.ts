import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'residence-card-replacement',
  agency: 'gihg',
  kind: 'order',
  title: 'Оршин суух үнэмлэх нөхөн авах',
  summary: 'Гээсэн, гэмтээсэн оршин суух үнэмлэхээ нөхөн авна.',
  words: [
    'оршин суух үнэмлэхээ гээсэн',
    'карт гээсэн',
    'үнэмлэх эвдэрсэн',
    'lost residence card',
    'гадаад хүн картаа алдсан',
    'оршин суух үнэмлэхээ алдсан',
    'гадаад иргэний үнэмлэх хулгайд',
    'иргэний харьяатын карт нөхөх',
    'вид на жительство алдсан',
    'оршин суух карт хугарсан',
    'lost my residence card',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: {
    card: { from: 'immigration.card.residentNum' },
    until: { from: 'immigration.card.expiedDate' },
    daysLeft: { daysUntil: 'until' },
  },
  known: ['card', 'until'],
  ask: {
    happened: {
      type: 'choice',
      title: 'Үнэмлэх тань яасан бэ?',
      options: { lost: 'Гээсэн', stolen: 'Хулгайд алдсан', damaged: 'Гэмтсэн', renamed: 'Нэр, паспорт өөрчлөгдсөн' },
    },
    notice: { type: 'file', title: 'Сонины зарын хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    police: { type: 'file', title: 'Цагдаагийн тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    passport: { type: 'file', title: 'Паспортын хуулбараа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Шинэ үнэмлэхээ хаанаас авах вэ?' },
  },
  when: { notice: { happened: 'lost' }, police: { happened: 'stolen' } },
  stop: [
    {
      when: { card: { known: false } },
      say: 'Таны нэр дээр оршин суух үнэмлэх бүртгэлгүй байна.',
      remedy: 'Паспорттойгоо биечлэн хандана уу.',
    },
    {
      when: { daysLeft: { below: 0 } },
      say: 'Үнэмлэхийн хугацаа дууссан байна: {until}.',
      remedy: 'Нөхөн авах биш, сунгах хүсэлт гаргана уу.',
      instead: 'residence-permit-extension',
    },
  ],
  fee: [{ label: 'Үнэмлэх нөхөн олгох', amount: 46_500 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'penalty-open',
      say: 'Үнэмлэх гээсний торгууль төлөгдөөгүй байна.',
      remedy: 'Торгуулиа төлөөд дахин захиална уу.',
      law: { act: 'Зөрчлийн тухай хууль' },
    },
    {
      code: 'card-found',
      say: 'Таны үнэмлэх олдсон байна.',
      remedy: 'Газар дээр ирж үнэмлэхээ авна уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { thing: 'Оршин суух үнэмлэх', at: 'office' },
  source: 'mn.immigration.gov.mn, blog on a lost residence card; the fee from an old list',
  confidence: 'low',
})
