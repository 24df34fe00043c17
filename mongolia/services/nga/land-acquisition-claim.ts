import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-acquisition-claim',
  agency: 'nga',
  kind: 'benefit',
  title: 'Газар чөлөөлөлтийн нөхөх олговор авах',
  summary: 'Дахин төлөвлөлтөд орсон газрынхаа олговрыг авна.',
  words: [
    'газар чөлөөлөлт',
    'нөхөн олговор',
    'дахин төлөвлөлт',
    'гэр хороолол',
    'land compensation',
    'манай газар дахин төлөвлөлтөд орсон',
    'хашаагаа чөлөөлөх мөнгө',
    'зам тавихад газар авсан',
    'нүүлгэн шилжүүлэлтийн мөнгө',
    'газар чөлөөлөх үнэ тохирохгүй',
    'хашаа нүүлгэсэн олговор',
    'land taken by city',
  ],
  law: [{ act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' }, { act: 'Газрын тухай хууль' }],
  facts: {
    certificate: { from: 'land.parcel.certificateNo', with: { parcelId: 'parcel' } },
    disputed: { from: 'land.parcel.court', with: { parcelId: 'parcel' } },
  },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газар чөлөөлөлтөд орсон бэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    houses: { type: 'number', title: 'Газар дээр хэдэн барилга байна вэ?', least: 0 },
    want: {
      type: 'choice',
      title: 'Ямар олговор авах вэ?',
      options: { money: 'Мөнгө', flat: 'Орон сууц', land: 'Өөр газар' },
    },
    valuation: { type: 'file', title: 'Хөрөнгийн үнэлгээгээ хавсаргана уу', accept: ['pdf'] },
    account: { type: 'text', title: 'Мөнгө хүлээн авах дансны дугаар юу вэ?', longest: 30 },
  },
  when: { account: { want: 'money' } },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Маргаангүй газар', when: { disputed: false } },
    { title: 'Гэрчилгээтэй газар', when: { certificate: { known: true } } },
  ],
  refusals: [
    {
      code: 'outside',
      say: 'Энэ газар чөлөөлөлтийн бүсэд ороогүй.',
      remedy: 'Захирамжийн хавсралтаас бүсээ шалгана уу.',
      law: { act: 'Хот, суурин газрыг дахин хөгжүүлэх тухай хууль' },
    },
    {
      code: 'paid',
      say: 'Олговрыг өмнө нь олгосон байна.',
      remedy: 'Тооцоогоо газрын албанд хэдийд ч лавлаж болно.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'valuation-gap',
      say: 'Үнэлгээ зах зээлийн үнээс зөрүүтэй байна.',
      remedy: 'Хараат бус үнэлгээ дахин хийлгэнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Олговрын гэрээг бэлтгэлээ. Нийслэлийн газрын албанд гарын үсэг зурна уу.' },
  confidence: 'low',
})
