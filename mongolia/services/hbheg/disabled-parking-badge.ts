import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disabled-parking-badge',
  agency: 'hbheg',
  kind: 'order',
  title: 'Бэрхшээлтэй хүний машины тэмдэг',
  summary: 'Тусгай зогсоолд тавих эрхийн тэмдэг захиална.',
  words: [
    'зогсоолын тэмдэг',
    'тэргэнцэртэй тэмдэг',
    'бэрхшээлтэй жолооч',
    'parking badge',
    'хбх машины зогсоол',
    'тэргэнцэртэй хүний зогсоолд зогсох',
    'машинд наах бэрхшээлийн тэмдэг',
    'инвалид машины наалт',
    'үнэгүй зогсоол бэрхшээлтэй',
    'disabled parking',
  ],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    cardNumber: { from: 'disability.card.cardNumber' },
    licenceUntil: { from: 'police.driver.expireDate' },
  },
  known: ['disabilityType', 'cardNumber'],
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль машинд тавих вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    user: { type: 'choice', title: 'Машиныг хэн жолоодох вэ?', options: { me: 'Өөрөө', family: 'Гэр бүлийн хүн' } },
    office: { type: 'office', title: 'Тэмдгээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { disabilityType: { known: false } },
      say: 'Бэрхшээлийн бүртгэлгүй тул тэмдэг олгохгүй.',
      remedy: 'Бүртгэлээ шалгуулна уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Өөрөө жолоодох бол үнэмлэхтэй',
      when: { anyOf: [{ user: 'family' }, { licenceUntil: { known: true } }] },
    },
  ],
  returns: [{ code: 'vehicle-sold', say: 'Сонгосон машин танд байхгүй болсон байна.', asks: ['vehicle'] }],
  refusals: [
    {
      code: 'not-mobility',
      say: 'Хөдөлгөөний бэрхшээлгүй байна.',
      remedy: 'Тогтоолт өөрчлөгдвөл дахин хүсэлт гаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'has-badge',
      say: 'Таны нэр дээр тэмдэг олгосон байна.',
      remedy: 'Алдсан бол цагдаагийн бичигтэй хандана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { thing: 'Тусгай зогсоолын тэмдэг', at: 'office' },
  confidence: 'low',
})
