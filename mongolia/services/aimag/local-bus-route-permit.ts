import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'local-bus-route-permit',
  agency: 'aimag',
  kind: 'permit',
  title: 'Аймаг доторх зорчигч тээврийн чиглэл авах',
  summary: 'Сум хооронд зорчигч тээвэрлэх чиглэлийн зөвшөөрөл авна.',
  words: ['сумын автобус', 'микробус', 'чиглэл авах', 'зорчигч тээвэр', 'унаа', 'local bus route'],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд тээвэрлэх вэ?', level: 1 },
    carrier: {
      type: 'choice',
      title: 'Аль компаниар тээвэрлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    fromTo: { type: 'text', title: 'Хаанаас хаа хүрэх вэ?', longest: 100 },
    trips: { type: 'number', title: 'Долоо хоногт хэдэн удаа явах вэ?', least: 1, most: 70 },
    seats: { type: 'number', title: 'Нэг машин хэдэн суудалтай вэ?', least: 4, most: 60 },
    drivers: { type: 'number', title: 'Хэдэн жолоочтой вэ?', least: 1, most: 200 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'route-taken',
      say: 'Энэ чиглэлд хангалттай тээвэр явж байна.',
      remedy: 'Өөр сумын чиглэл сонгоно уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'bus-old',
      say: 'Автобус насжилтын шаардлага хангахгүй.',
      remedy: 'Машинаа солиод дахин хандана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Зорчигч тээврийн чиглэлийн зөвшөөрөл',
    show: ['place', 'fromTo', 'trips', 'seats'],
    validDays: 730,
  },
  local: { at: 'place', by: ['aimag', 'nntg'], fee: 'Чиглэлийн зөвшөөрлийн хураамж' },
  confidence: 'low',
})
