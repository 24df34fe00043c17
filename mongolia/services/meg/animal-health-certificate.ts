import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'animal-health-certificate',
  agency: 'meg',
  kind: 'certificate',
  title: 'Мал, мах тээвэрлэх гэрчилгээ авах',
  summary: 'Аймаг хооронд мал, мах зөөх эрүүл мэндийн гэрчилгээ авна.',
  words: [
    'махны гэрчилгээ',
    'малын бичиг',
    'мах зөөх',
    'шилжилтийн бичиг',
    'health certificate',
    'хотод мах оруулах бичиг',
    'хөдөөнөөс мах авчрах',
    'мал хот руу тууж явах',
    'идэшний мах тээвэрлэх',
    'өөр аймаг руу мал нүүлгэх',
    'постоор мах гаргах',
    'move livestock',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  facts: { vaccinations: { rows: 'veterinary.vaccinations' } },
  ask: {
    place: { type: 'place', title: 'Мал, махыг аль сумаас гаргах вэ?', level: 2 },
    goods: {
      type: 'choice',
      title: 'Юу тээвэрлэх вэ?',
      options: { live: 'Амьд мал', meat: 'Мах', skin: 'Арьс, шир', wool: 'Ноос, ноолуур', milk: 'Сүүн бүтээгдэхүүн' },
    },
    heads: { type: 'number', title: 'Хэдэн толгой вэ?', least: 1 },
    weight: { type: 'number', title: 'Хэдэн килограмм вэ?', least: 1 },
    destination: { type: 'place', title: 'Хаашаа хүргэх вэ?', level: 2 },
    plate: { type: 'vehiclePlate', title: 'Тээвэрлэх машины дугаар юу вэ?' },
    moved: { type: 'date', title: 'Хэзээ хөдлөх вэ?', earliest: 'today' },
  },
  when: { heads: { goods: 'live' }, weight: { goods: ['meat', 'skin', 'wool', 'milk'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Вакцины бүртгэлтэй', when: { vaccinations: { known: true } } }],
  refusals: [
    {
      code: 'quarantine',
      say: 'Энэ суманд хорио цээрийн дэглэм тогтоосон.',
      remedy: 'Хорио цээр цуцлагдсаны дараа хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'unvaccinated',
      say: 'Мал вакцинд хамрагдаагүй байна.',
      remedy: 'Вакцин хийлгэж хугацаа болмогц хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'seal',
      say: 'Махны тамга, шошго дутуу байна.',
      remedy: 'Малын эмчид тамгалуулна уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Мал, амьтны эрүүл мэндийн гэрчилгээ',
    show: ['place', 'goods', 'destination', 'plate', 'moved'],
    validDays: 10, // no period is published: a cautious default of ours
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
