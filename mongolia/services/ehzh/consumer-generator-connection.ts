import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'consumer-generator-connection',
  agency: 'ehzh',
  kind: 'registration',
  title: 'Нар, салхины үүсгүүр сүлжээнд холбох',
  summary: 'Гэрийн үүсгүүрээ холбож, илүүдлээ борлуулна.',
  words: [
    'нарны хавтан холбох',
    'илүүдэл тог зарах',
    'сэргээгдэх',
    'solar connection',
    'гэрээсээ тог зарах',
    'дээвэр дээр солар тавих',
    'нарны зай тогтой холбох',
    'сэнс үүсгүүр холбох',
    'нарны станц сүлжээнд',
    'солар панел',
    'sell solar power',
  ],
  law: [{ act: 'Сэргээгдэх эрчим хүчний тухай хууль' }, { act: 'Эрчим хүчний тухай хууль' }],
  facts: { tariffClass: { from: 'energy.tariff.category' }, before: { from: 'energy.producer.connectionNumber' } },
  ask: {
    address: { type: 'address', title: 'Үүсгүүр хаана байрлах вэ?', why: 'Холболтын цэгийг газар дээр нь тогтооно.' },
    kind: { type: 'choice', title: 'Ямар үүсгүүр вэ?', options: { sun: 'Нар', wind: 'Салхи', both: 'Хосолсон' } },
    kilowatts: { type: 'number', title: 'Хэдэн киловатт вэ?', least: 1 },
    battery: { type: 'yesNo', title: 'Батарейтай юу?' },
    scheme: { type: 'file', title: 'Холболтын схемээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { before: { known: true } },
      say: 'Таны үүсгүүр {before} дугаартай холбогдсон байна.',
      remedy: 'Лавлагаагаа эндээс авна уу.',
      instead: 'small-producer-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хангагчтай гэрээтэй', when: { tariffClass: { known: true } } }],
  refusals: [
    {
      code: 'two-way-meter',
      say: 'Хоёр чиглэлийн тоолуургүй байна.',
      remedy: 'Хангагчаараа тоолуур солиулна уу.',
      law: { act: 'Сэргээгдэх эрчим хүчний тухай хууль' },
    },
    {
      code: 'transformer',
      say: 'Дэд станцын ачаалал хэтэрсэн байна.',
      remedy: 'Чадлаа багасгаж дахин хандана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { document: 'Үүсгүүр холбох зөвшөөрөл', show: ['address', 'kind', 'kilowatts', 'battery'], validDays: 3650 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
