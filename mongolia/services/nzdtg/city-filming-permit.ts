import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'city-filming-permit',
  agency: 'nzdtg',
  kind: 'permit',
  title: 'Нийтийн талбайд зураг авалт хийх зөвшөөрөл',
  summary: 'Кино, сурталчилгаа, дрон ашиглан зураг авах зөвшөөрөл.',
  words: [
    'кино зураг авалт',
    'дрон нисгэх',
    'клип авах',
    'талбай дээр зураг авах',
    'film permit',
    'гудамжинд клип хийх',
    'сүхбаатарын талбайд зураг авах',
    'киноны зураг авалтад зам хаах',
    'реклам бичлэг хийх талбай',
    'гудамжинд бичлэг хийх',
    'shoot a video outside',
  ],
  law: [{ act: 'Соёлын тухай хууль' }, { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' }],
  ask: {
    film: {
      type: 'choice',
      title: 'Юу хийх вэ?',
      options: { feature: 'Кино', ad: 'Сурталчилгаа', clip: 'Клип', report: 'Сурвалжлага', wedding: 'Хуримын зураг' },
    },
    filmPlace: { type: 'text', title: 'Аль талбай, гудамжинд вэ?', longest: 150 },
    crew: { type: 'number', title: 'Хэдэн хүн ажиллах вэ?', least: 1, most: 300 },
    drone: { type: 'yesNo', title: 'Дрон нисгэх үү?' },
    droneLeave: { type: 'file', title: 'Дроны нислэгийн зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    filmDay: { type: 'date', title: 'Зураг авалт хэдэнд вэ?', earliest: 'today' },
  },
  when: { droneLeave: { drone: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'guarded-site',
      say: 'Төрийн хамгаалалттай газар байна.',
      remedy: 'Төрийн тусгай хамгаалалтын газраас зөвшөөрөл авна уу.',
      law: { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'disturbs',
      say: 'Ажлын өдөр хөдөлгөөнд саад болно.',
      remedy: 'Амралтын өдөр сонгоно уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Нийтийн талбайд зураг авах зөвшөөрөл',
    show: ['film', 'filmPlace', 'crew', 'filmDay'],
    validDays: 30,
    bound: 'bearer',
  },
  confidence: 'low',
})
