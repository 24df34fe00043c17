import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'rare-plant-use',
  agency: 'met',
  kind: 'permit',
  title: 'Ховор ургамал ашиглах зөвшөөрөл',
  summary: 'Ховор ургамлыг судалгаа, эмчилгээнд ашиглах зөвшөөрөл авна.',
  words: [
    'ховор ургамал',
    'вансэмбэрүү',
    'эмийн ургамал',
    'rare plants',
    'ховор цэцэг түүх',
    'эмийн ховор ургамал судалгаа',
    'алтан гагнуур түүх',
    'гоё цэцэг зөвшөөрөл ховор',
    'дэгд ухах',
    'дэрэвгэр жиргэрүү',
    'collect rare herbs',
    'улаан номын ургамал',
  ],
  law: [{ act: 'Байгалийн ургамлын тухай хууль' }, { act: 'Байгалийн нөөц ашигласны төлбөрийн тухай хууль' }],
  ask: {
    plant: { type: 'text', title: 'Ямар ургамал вэ?', longest: 80 },
    rarity: { type: 'choice', title: 'Ургамлын ангилал юу вэ?', options: { veryRare: 'Нэн ховор', rare: 'Ховор' } },
    aim: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: { research: 'Эрдэм шинжилгээ', medicine: 'Эм бэлдмэл', growing: 'Тарималжуулах' },
    },
    grams: { type: 'number', title: 'Хэдэн килограмм түүх вэ?', least: 1 },
    aimagOf: { type: 'place', title: 'Аль аймгийн нутгаас вэ?', level: 1 },
    programme: { type: 'file', title: 'Судалгаа, үйлдвэрлэлийн хөтөлбөрөө хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'trade-forbidden',
      say: 'Нэн ховор ургамлыг худалдаанд ашиглахгүй.',
      remedy: 'Тарималжуулсан ургамал ашиглана уу.',
      law: { act: 'Байгалийн ургамлын тухай хууль' },
    },
    {
      code: 'stock-unknown',
      say: 'Тархац, нөөцийг нь тогтоогоогүй байна.',
      remedy: 'Нөөцийн үнэлгээ хийлгээд дахин хандана уу.',
      law: { act: 'Байгалийн ургамлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Ховор ургамал ашиглах зөвшөөрөл',
    show: ['plant', 'rarity', 'aim', 'grams', 'aimagOf'],
    validDays: 180, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
