import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'assistive-device',
  agency: 'hbheg',
  kind: 'benefit',
  title: 'Туслах хэрэгсэл авах',
  summary: 'Тэргэнцэр, аппарат, протез зэрэг хэрэгсэл хөнгөлөлттэй авна.',
  words: ['тэргэнцэр', 'хиймэл хөл', 'сонсголын аппарат авах', 'протез', 'wheelchair', 'assistive device'],
  law: [{ act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    disabilityType: { from: 'disability.record.disabilityType' },
    cardNumber: { from: 'disability.card.cardNumber' },
  },
  known: ['disabilityType', 'cardNumber'],
  ask: {
    whom: { type: 'person', title: 'Хэнд авах вэ?', who: ['self', 'child'] },
    device: {
      type: 'choice',
      title: 'Ямар хэрэгсэл вэ?',
      options: {
        chair: 'Тэргэнцэр',
        limb: 'Протез, ортопед',
        hearing: 'Сонсголын аппарат',
        sight: 'Хараагүй хүний хэрэгсэл',
        care: 'Асаргааны хэрэгсэл',
      },
    },
    way: {
      type: 'choice',
      title: 'Яаж авах вэ?',
      options: { given: 'Төрөөс олгосон хэрэгслийг', refund: 'Өөрөө авсны зардлыг' },
    },
    size: { type: 'text', title: 'Хэмжээгээ бичнэ үү', hint: 'Өндөр, жин, хөлийн хэмжээ.', longest: 100 },
    receipt: { type: 'file', title: 'Авсан баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: {
      type: 'text',
      title: 'Зардлаа буцааж авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  when: { size: { way: 'given' }, receipt: { way: 'refund' }, account: { way: 'refund' } },
  stop: [
    {
      when: { disabilityType: { known: false } },
      say: 'Бэрхшээлийн бүртгэл олдсонгүй.',
      remedy: 'Магадлах комиссоор тогтоолгоод хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Бэрхшээлийн бүртгэлтэй', when: { disabilityType: { known: true } } },
    { title: 'Үнэмлэхтэй', when: { cardNumber: { known: true } } },
  ],
  returns: [{ code: 'size-missing', say: 'Хэмжээ дутуу байна.', asks: ['size'] }],
  refusals: [
    {
      code: 'term',
      say: 'Өмнөх хэрэгслийн хугацаа дуусаагүй байна.',
      remedy: 'Дахин авах огноогоо лавлагаанаас харна уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'not-matching',
      say: 'Хэрэгсэл бэрхшээлийн хэлбэрт тохирохгүй.',
      remedy: 'Эмчийн дүгнэлттэй дахин хүсэлт гаргана уу.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг зөвшөөрлөө. Хэрэгслээ авах газрыг мессежээр хэлнэ; зардлыг дансанд хийнэ.' },
  source: 'KHUR WS100524',
  confidence: 'medium',
})
