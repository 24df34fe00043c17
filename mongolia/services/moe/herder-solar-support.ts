import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'herder-solar-support',
  agency: 'moe',
  kind: 'benefit',
  title: 'Малчинд нарны үүсгүүрийн дэмжлэг авах',
  summary: 'Малчин өрх нарны үүсгүүр хөнгөлөлттэй авна.',
  words: ['нарны хавтан', 'нарны зай', 'нар', 'solar'],
  law: [{ act: 'Сэргээгдэх эрчим хүчний тухай хууль' }],
  facts: { herd: { from: 'livestock.census.total' }, home: { from: 'civil.address.fullAddress' } },
  known: ['herd', 'home'],
  ask: {
    place: { type: 'place', title: 'Аль суманд амьдардаг вэ?', level: 2 },
    power: {
      type: 'choice',
      title: 'Ямар чадлынх хэрэгтэй вэ?',
      options: { small: 'Гэрэл, утас цэнэглэх', middle: 'Зурагттай', large: 'Хөргөгчтэй' },
    },
    had: { type: 'yesNo', title: 'Өмнө нь хөнгөлөлттэй авсан уу?' },
    lastYear: { type: 'number', title: 'Хэдэн онд авсан бэ?', least: 2000, most: 2035 },
  },
  when: { lastYear: { had: true } },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Малтай өрх', when: { herd: { known: true } } }],
  refusals: [
    {
      code: 'grid',
      say: 'Танай суурин төвийн эрчим хүчинд холбогдсон.',
      remedy: 'Нүүдлийн малчин бол сумаас тодорхойлуулна уу.',
      law: { act: 'Сэргээгдэх эрчим хүчний тухай хууль' },
    },
    {
      code: 'recent-set',
      say: 'Хөнгөлөлттэй үүсгүүр саяхан авсан байна.',
      remedy: 'Ашиглах хугацаа дууссаны дараа хандана уу.',
      law: { act: 'Сэргээгдэх эрчим хүчний тухай хууль' },
    },
  ],
  gives: { says: 'Таныг дэмжлэгийн жагсаалтад орууллаа. Сумаасаа хүлээж авна уу.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
