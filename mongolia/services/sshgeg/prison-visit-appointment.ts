import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'prison-visit-appointment',
  agency: 'sshgeg',
  kind: 'appointment',
  title: 'Хоригдогчтой уулзах цаг авах',
  summary: 'Хорих анги, цагдан хорих байранд уулзах цаг товлоно.',
  words: ['шоронд эргэлт', 'эргэлтийн цаг', 'хоригдолтой уулзах', 'цагдан хорих', 'prison visit'],
  law: [{ act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  facts: { cardUntil: { from: 'civil.idCard.passportExpireDate' }, cardDays: { daysUntil: 'cardUntil' } },
  ask: {
    prisoner: { type: 'text', title: 'Хэнтэй уулзах вэ?', longest: 80 },
    relation: {
      type: 'choice',
      title: 'Тэр хүн таны хэн бэ?',
      options: {
        spouse: 'Эхнэр, нөхөр',
        parent: 'Эцэг, эх',
        child: 'Хүүхэд',
        sibling: 'Ах, эгч, дүү',
        advocate: 'Үйлчлүүлэгч',
        friend: 'Танил',
      },
    },
    visit: {
      type: 'choice',
      title: 'Ямар уулзалт вэ?',
      options: { short: 'Богино хугацааны', long: 'Урт хугацааны', video: 'Цахим уулзалт' },
    },
    office: { type: 'office', title: 'Хаана уулзах вэ?' },
    time: { type: 'slot', title: 'Хэзээ уулзах вэ?', at: 'office', minutes: 60 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { cardDays: { below: 0 } },
      code: 'card-expired',
      say: 'Иргэний үнэмлэхийн хугацаа дууссан байна.',
      remedy: 'Үнэмлэхээ солиулаад дахин цаг авна уу.',
    },
    {
      when: { relation: 'friend', visit: 'long' },
      code: 'not-family',
      say: 'Урт хугацааны уулзалтад гэр бүлийн хүн л орно.',
      remedy: 'Богино хугацааны уулзалт сонгоно уу.',
    },
  ],
  gives: { says: 'Уулзах цаг товлогдлоо. Иргэний үнэмлэхээ аваад 30 минутын өмнө ирнэ үү.' },
  confidence: 'low',
})
