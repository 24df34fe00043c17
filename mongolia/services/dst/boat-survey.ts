import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'boat-survey',
  agency: 'dst',
  kind: 'appointment',
  title: 'Завины үзлэгийн цаг авах',
  summary: 'Усны улирал эхлэхээс өмнө завиа үзүүлнэ.',
  words: [
    'завины үзлэг',
    'хөлөг онгоцны техникийн үзлэг',
    'boat inspection',
    'завиа үзлэгт оруулах',
    'катерын үзлэг',
    'завь усанд гарахад бэлэн эсэх',
    'завины техникийн хяналт',
    'boat check',
  ],
  law: [{ act: 'Усан замын тээврийн тухай хууль' }],
  facts: {
    board: { from: 'shipping.ship.boardNumber', with: { boardNumber: 'ship' } },
  },
  ask: {
    ship: {
      type: 'choice',
      title: 'Аль завь вэ?',
      options: { rows: 'shipping.ships', value: 'boardNumber', label: ['shipName', 'shipKind', 'boardNumber'] },
    },
    purpose: {
      type: 'choice',
      title: 'Ямар үзлэг вэ?',
      options: { season: 'Улирлын өмнөх', repair: 'Засварын дараа', accident: 'Ослын дараа' },
    },
    afloat: { type: 'yesNo', title: 'Завь усан дээр байна уу?' },
    office: { type: 'office', title: 'Хаана хандах вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ үзүүлэх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { board: { known: false } },
      code: 'not-registered',
      say: 'Завь бүртгэлээс олдсонгүй.',
      remedy: 'Эхлээд завиа бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Цаг тань баталгаажлаа. Аврах хантааз, гал унтраагуураа бэлэн байлгаарай.' },
  confidence: 'low',
})
