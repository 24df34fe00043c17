import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-inspection',
  agency: 'atut',
  kind: 'appointment',
  title: 'Машины үзлэгийн цаг авах',
  summary: 'Техникийн хяналтын үзлэгт орох цагаа авна.',
  words: [
    'оношилгоо',
    'оношилгооны цаг',
    'техникийн хяналтын үзлэг',
    'машины үзлэг',
    'улсын үзлэг',
    'MOT',
    'car inspection',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Авто тээврийн тухай хууль' }],
  facts: {
    vehicles: { rows: 'transport.vehicles' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    taxPaid: { from: 'transport.standing.taxPaid', with: { plateNumber: 'vehicle' } },
    insured: { from: 'transport.standing.insuranceDate', with: { plateNumber: 'vehicle' } },
    insuredDays: { daysUntil: 'insured' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['lastname', 'firstname'],
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    visit: {
      type: 'choice',
      title: 'Ямар үзлэгт орох вэ?',
      options: { yearly: 'Ээлжит үзлэг', again: 'Тэнцээгүй тул дахин', changed: 'Хийц өөрчилсний дараа' },
    },
    gas: { type: 'yesNo', title: 'Машин хийн түлшээр явдаг уу?', hint: 'Хийн баллонтой бол тусдаа шалгана.' },
    gasPaper: { type: 'file', title: 'Хийн төхөөрөмжийн гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Аль төвд үзүүлэх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 20, title: 'Хэзээ ирэх вэ?' },
  },
  when: {
    gasPaper: { gas: true },
  },
  stop: [
    {
      when: { vehicles: { known: false } },
      say: 'Таны нэр дээр тээврийн хэрэгсэл бүртгэлгүй байна.',
      remedy: 'Бүртгэлтэй эзэн нь таны нэр дээр шилжүүлсний дараа хандана уу.',
    },
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд төлөөгүй торгууль байна: {fines}\u00a0₮.',
      remedy: 'Торгуулиа төлөөд дахин цаг авна уу.',
      instead: 'traffic-fines',
    },
    {
      when: { taxPaid: false },
      say: 'Машины татвар төлөөгүй байна.',
      remedy: 'Татвараа төлөөд дахин цаг авна уу.',
      instead: 'vehicle-tax-payment',
    },
  ],
  fee: 'unknown',
  refuseWhen: [
    {
      when: { insuredDays: { below: 0 } },
      code: 'not-insured',
      say: 'Жолоочийн даатгалын хугацаа дууссан байна.',
      remedy: 'Даатгалаа хийлгээд дахин цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг тань баталгаажлаа. Машин, гэрчилгээ, жолооны үнэмлэхээ авч ирнэ үү.' },
  source: 'services list from memory; the inspection data of KHUR WS100409',
  confidence: 'medium',
})
