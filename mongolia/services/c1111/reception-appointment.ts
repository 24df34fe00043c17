import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'reception-appointment',
  agency: 'c1111',
  kind: 'appointment',
  title: 'Иргэнийг хүлээн авах уулзалтын цаг авах',
  summary: 'Яам, агентлагийн удирдлагатай уулзах цаг товлоно.',
  words: [
    'сайдтай уулзах',
    'дарга хүлээн авах',
    'хүлээн авах өдөр',
    'meet the minister',
    'сайдтай биечлэн уулзах',
    'яамны даргад орох',
    'министртэй уулзах',
    'агентлагийн даргатай уулзах',
    'удирдлагад хүлээн авалт',
    'асуудлаа даргад хэлэх цаг',
    'see a minister',
    'яаманд уулзалт товлох',
  ],
  law: [{ act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' }],
  facts: { birthDate: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birthDate' } },
  ask: {
    level: {
      type: 'choice',
      title: 'Хэнтэй уулзах вэ?',
      options: { minister: 'Сайд', head: 'Агентлагийн дарга', officer: 'Мэргэжилтэн' },
    },
    issue: { type: 'longText', title: 'Уулзах асуудлаа бичнэ үү', longest: 1000 },
    written: { type: 'yesNo', title: 'Энэ асуудлаар бичгээр хандсан уу?' },
    office: { type: 'office', title: 'Хаана уулзах вэ?' },
    time: { type: 'slot', title: 'Хэзээ уулзах вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { level: 'minister', written: false },
      code: 'write-first',
      say: 'Сайдтай уулзахын өмнө бичгээр хандана.',
      remedy: 'Эхлээд «Төрд өргөдөл, гомдол, санал гаргах» үйлчилгээг авна уу.',
    },
    {
      when: { age: { below: 18 } },
      code: 'minor',
      say: '18 нас хүрээгүй хүн төлөөлөгчтэй ирнэ.',
      remedy: 'Эцэг, эх нь цаг авна уу.',
    },
  ],
  gives: { says: 'Уулзалтын цаг товлогдлоо. Холбогдох баримтаа авчирна уу.' },
  confidence: 'low',
})
