import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'postal-parcel-declaration',
  agency: 'geg',
  kind: 'declaration',
  title: 'Илгээмж мэдүүлэх',
  summary: 'Гадаадаас ирсэн илгээмжээ гаальд мэдүүлж, суллуулна.',
  words: ['илгээмж', 'карго', 'гадаадаас захиалсан бараа', 'шуудангийн гааль', 'parcel customs'],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' }],
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль илгээмж вэ?',
      options: { rows: 'customs.parcels', value: 'parcelNumber', label: ['fromCountry', 'parcelNumber'] },
    },
    inside: {
      type: 'choice',
      title: 'Дотор нь юу байгаа вэ?',
      options: {
        clothes: 'Хувцас, гутал',
        electronics: 'Цахилгаан хэрэгсэл',
        medicine: 'Эм, нэмэлт тэжээл',
        parts: 'Сэлбэг',
        food: 'Хүнс',
        gift: 'Бэлэг',
      },
    },
    prescription: { type: 'file', title: 'Эмчийн жороо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    value: { type: 'money', title: 'Үнэ нь хэдэн төгрөг вэ?', least: 1 },
    use: { type: 'choice', title: 'Юунд хэрэглэх вэ?', options: { own: 'Өөртөө', sell: 'Худалдаанд' } },
    receipt: {
      type: 'file',
      title: 'Худалдан авалтын баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  when: { prescription: { inside: 'medicine' } },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [
    { code: 'value-low', say: 'Мэдүүлсэн үнэ хэт бага байна. Баримтаа хавсаргана уу.', asks: ['value', 'receipt'] },
  ],
  refusals: [
    {
      code: 'forbidden',
      say: 'Энэ барааг оруулахыг хориглосон.',
      remedy: 'Илгээсэн газарт нь буцаах хүсэлт гаргана уу.',
      law: { act: 'Гаалийн тухай хууль' },
    },
    {
      code: 'commercial',
      say: 'Худалдааны зориулалттай бараа байна.',
      remedy: 'Гаалийн ердийн мэдүүлгээр бүрдүүлнэ үү.',
      law: { act: 'Гаалийн тухай хууль' },
    },
  ],
  gives: { says: 'Илгээмжийг суллалаа. Татвартай бол «Гаалийн татвар төлөх» үйлчилгээгээр төлнө үү.' },
  confidence: 'low',
})
