import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'injury-examination-appointment',
  agency: 'shsheg',
  kind: 'appointment',
  title: 'Гэмтлийн зэрэг тогтоолгох цаг авах',
  summary: 'Зодуулсан, осолдсон үед гэмтлийн зэргээ тогтоолгоно.',
  words: [
    'гэмтлийн зэрэг',
    'шүүх эмнэлэг',
    'зодуулсан үзлэг',
    'шүүх эмнэлгийн үзлэг',
    'injury',
    'зодуулчихлаа',
    'хүнд зодуулсан үзлэг',
    'нөхөртөө зодуулсан',
    'шүүх эмнэлэгт үзүүлэх',
    'аваарт ороод гэмтсэн',
    'хөхөрсөн шарх үзүүлэх',
    'хүчиндүүлсэн үзлэг',
    'beaten up exam',
  ],
  law: [{ act: 'Шүүх шинжилгээний тухай хууль' }, { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }],
  facts: { reports: { rows: 'police.reports' }, reported: { count: 'reports' } },
  ask: {
    injury: {
      type: 'choice',
      title: 'Яаж гэмтсэн бэ?',
      options: { assault: 'Зодуулсан', traffic: 'Зам тээврийн осол', work: 'Үйлдвэрийн осол', other: 'Бусад' },
    },
    hurtDay: { type: 'date', title: 'Хэзээ гэмтсэн бэ?', latest: 'today' },
    order: {
      type: 'file',
      title: 'Шинжилгээ томилсон тогтоол байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Хаана үзүүлэх вэ?' },
    time: { type: 'slot', title: 'Хэзээ ирэх вэ?', at: 'office', minutes: 30 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { injury: 'assault', reported: { below: 1 } },
      code: 'no-report',
      say: 'Та цагдаад гомдол гаргаагүй байна.',
      remedy: 'Эхлээд «Цагдаад гомдол, мэдээлэл өгөх» үйлчилгээг авна уу.',
    },
  ],
  gives: { says: 'Үзлэгийн цаг товлогдлоо. Эмнэлгийн хуудас, зургаа авчирна уу.' },
  confidence: 'low',
})
