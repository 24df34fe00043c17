import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'impounded-vehicle-release',
  agency: 'cheg',
  kind: 'order',
  title: 'Журмын хашаанаас машин авах',
  summary: 'Журмын хашаанд байгаа машинаа гаргах зөвшөөрөл авна.',
  words: [
    'машин ачуулсан',
    'машинаа хашаанаас гаргах',
    'журмын хашаа',
    'impounded car',
    'машинаа журмын хашаанаас гаргах',
    'машин ачигдсан байна',
    'машин хураагдсан',
    'эвакуатор машин авч явсан',
    'цагдаа машин хураасан',
    'согтуу барьсан машин хураагдсан',
    'штраф стоянк',
    'towed car',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Зөрчил шалган шийдвэрлэх тухай хууль' }],
  facts: {
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
    licence: { from: 'police.driver.licenseNumber' },
    until: { from: 'police.driver.expireDate' },
    licenceDays: { daysUntil: 'until' },
  },
  known: ['licence', 'until'],
  ask: {
    vehicleTaken: {
      type: 'choice',
      title: 'Аль машинаа авах вэ?',
      options: { rows: 'police.impounded', value: 'plateNumber', label: ['plateNumber', 'yardName', 'takenDate'] },
    },
    driver: { type: 'yesNo', title: 'Машиныг та өөрөө жолоодож авах уу?' },
    otherDriver: {
      type: 'registerNumber',
      title: 'Жолоодох хүний регистр хэд вэ?',
      why: 'Жолоодох эрхтэй эсэхийг шалгана.',
    },
  },
  when: { otherDriver: { driver: false } },
  stop: [
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд {fines}\u00a0₮ төлөөгүй торгууль байна.',
      remedy: 'Торгуулиа төлсний дараа машинаа авна уу.',
      instead: 'traffic-fines',
    },
    {
      when: { driver: true, licenceDays: { below: 0 } },
      say: 'Жолооны үнэмлэхийн хугацаа дууссан байна: {until}.',
      remedy: 'Жолоодох эрхтэй хүнээр авахуулна уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'case-open',
      say: 'Машин эрүүгийн хэргийн эд мөрийн баримт болсон байна.',
      remedy: 'Хэрэг шалгаж байгаа мөрдөгчөөс зөвшөөрөл авна уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'no-inspection',
      say: 'Машин техникийн хяналтын үзлэгт ороогүй байна.',
      remedy: 'Ачигч машинаар авч үзлэгт оруулна уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Журмын хашаанаас машин авах зөвшөөрөл', show: ['licence'], validDays: 3 }, // no source gives the term: our own default
  confidence: 'low',
})
