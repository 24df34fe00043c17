import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-inspection-appointment',
  agency: 'geg',
  kind: 'appointment',
  title: 'Машин, бараа гаальд үзүүлэх цаг',
  summary: 'Гаалийн шалгалтад бараа, машинаа үзүүлэх цаг авна.',
  words: [
    'гаалийн үзлэг',
    'машин гаальд оруулах',
    'гаалийн цаг авах',
    'customs inspection',
    'контейнер гаальд үзүүлэх',
    'орж ирсэн машин үзүүлэх',
    'гаалийн байцаагч үзэх',
    'ачаа буулгах гааль цаг',
    'машины гаалийн үзлэг товлох',
    'cargo inspection slot',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }],
  ask: {
    what: {
      type: 'choice',
      title: 'Юу үзүүлэх вэ?',
      options: { car: 'Машин', container: 'Чингэлэг', parcel: 'Илгээмж', animal: 'Амьтан' },
    },
    cabin: { type: 'text', title: 'Арлын дугаар хэд вэ?', longest: 30 },
    office: { type: 'office', title: 'Хаана үзүүлэх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 30, title: 'Хэзээ үзүүлэх вэ?' },
  },
  when: { cabin: { what: 'car' } },
  fee: 'unknown',
  refuseWhen: [],
  gives: { says: 'Цаг авлаа. Мэдүүлэг, нэхэмжлэхээ авч очно уу.' },
  confidence: 'low',
})
