import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lift-registration',
  agency: 'bht',
  kind: 'registration',
  title: 'Лифт, өргөх байгууламж бүртгүүлэх',
  summary: 'Лифт, краныг шалгуулж ашиглах гэрчилгээ авна.',
  words: [
    'лифт бүртгэл',
    'кран шалгуулах',
    'өргөх байгууламж',
    'lift registration',
    'лифт ашиглалтад оруулах',
    'байрны лифт шалгуулах',
    'цамхагт кран бүртгэх',
    'лифтний гэрчилгээ',
    'эскалатор бүртгүүлэх',
    'elevator inspection',
  ],
  law: [{ act: 'Барилгын тухай хууль' }, { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' }],
  ask: {
    device: {
      type: 'choice',
      title: 'Ямар байгууламж вэ?',
      options: { lift: 'Лифт', tower: 'Цамхагт кран', escalator: 'Урсдаг шат' },
    },
    serial: { type: 'text', title: 'Үйлдвэрийн дугаар нь юу вэ?', longest: 60 },
    capacity: { type: 'number', title: 'Хэдэн килограмм даах вэ?', least: 1 },
    madeYear: { type: 'number', title: 'Хэдэн онд үйлдвэрлэсэн бэ?', least: 1960, most: 2030 },
    spot: { type: 'address', title: 'Хаана суурилуулсан бэ?', why: 'Улсын байцаагч газар дээр нь шалгана.' },
    passport: { type: 'file', title: 'Байгууламжийн паспортыг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'load-test',
      say: 'Ачаалалтай туршилтад тэнцээгүй байна.',
      remedy: 'Засвар хийж дахин шалгуулна уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'too-old',
      say: 'Ашиглах хугацаа дууссан байна.',
      remedy: 'Шинэ байгууламж суурилуулна уу.',
      law: { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: { document: 'Өргөх байгууламжийн гэрчилгээ', show: ['device', 'serial', 'capacity', 'spot'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
