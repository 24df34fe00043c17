import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'immigration-appointment',
  agency: 'gihg',
  kind: 'appointment',
  title: 'Гадаадын иргэний албанд цаг авах',
  summary: 'Хурууны хээ өгөх, үнэмлэх авах, зөвлөгөө авах цаг товлоно.',
  words: [
    'цаг захиалах',
    'хурууны хээ өгөх',
    'гадаад иргэний газрын цаг',
    'immigration appointment',
    'гадаад иргэний алба очих',
    'виз сунгах цаг',
    'хурууны хээ өгөх гадаад хүн',
    'гихг цаг авах',
    'оршин суух үнэмлэх авах цаг',
    'book immigration',
    'fingerprint appointment foreigner',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: { card: { from: 'immigration.card.residentNum' } },
  ask: {
    matter: {
      type: 'choice',
      title: 'Юугаар ирэх вэ?',
      options: {
        finger: 'Хурууны хээ өгөх',
        card: 'Үнэмлэх авах',
        advice: 'Зөвлөгөө авах',
        overstay: 'Хугацаа хэтрүүлсэн',
      },
    },
    speaks: {
      type: 'choice',
      title: 'Ямар хэлээр ярих вэ?',
      options: { mongolian: 'Монгол', english: 'Англи', chinese: 'Хятад', russian: 'Орос' },
    },
    office: { type: 'office', title: 'Хаана очих вэ?' },
    time: { type: 'slot', title: 'Хэзээ ирэх вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Цаг', amount: 0 }],
  refuseWhen: [
    {
      when: { matter: 'card', card: { known: false } },
      code: 'no-card',
      say: 'Таны үнэмлэх бэлэн болоогүй байна.',
      remedy: 'Бэлэн болсон мэдэгдэл ирэхээр цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг товлогдлоо. Паспортоо авчирна уу.' },
  confidence: 'low',
})
