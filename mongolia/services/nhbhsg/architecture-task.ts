import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'architecture-task',
  agency: 'nhbhsg',
  kind: 'permit',
  title: 'Архитектур төлөвлөлтийн даалгавар авах',
  summary: 'Барилгынхаа зураг төсөл эхлэх даалгавар авна.',
  words: [
    'архитектурын даалгавар',
    'барилгын даалгавар',
    'planning task',
    'байшин барих апд авах',
    'атд авах',
    'барилга төлөвлөх эхний шат',
    'зураг төсөл эхлүүлэх',
    'загвар зураг батлуулахаас өмнө',
    'газар дээрээ байшин төлөвлөх',
    'building design brief',
  ],
  law: [{ act: 'Хот байгуулалтын тухай хууль' }, { act: 'Барилгын тухай хууль' }],
  facts: {
    area: { from: 'land.parcel.areaM2', with: { parcelId: 'parcel' } },
    right: { from: 'land.parcel.rightType', with: { parcelId: 'parcel' } },
  },
  ask: {
    parcel: {
      type: 'choice',
      title: 'Аль газар дээр төлөвлөх вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    object: {
      type: 'choice',
      title: 'Юу барих вэ?',
      options: {
        flats: 'Орон сууц',
        house: 'Хувийн сууц',
        office: 'Оффис, үйлчилгээ',
        plant: 'Үйлдвэр',
        school: 'Сургууль, цэцэрлэг',
      },
    },
    height: { type: 'number', title: 'Хэдэн давхар байх вэ?', least: 1 },
    cars: { type: 'number', title: 'Хэдэн машины зогсоолтой вэ?', least: 0 },
    idea: { type: 'file', title: 'Эскиз зургаа хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Газрын эрхтэй', when: { right: { known: true } } }],
  refusals: [
    {
      code: 'density',
      say: 'Барилгажилтын нягт зөвшөөрөх хэмжээнээс их байна.',
      remedy: 'Давхар, талбайгаа багасгана уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
    {
      code: 'green-zone',
      say: 'Талбай ногоон байгууламжийн бүсэд байна.',
      remedy: 'Өөр газар сонгоно уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
    {
      code: 'few-cars',
      say: 'Авто зогсоолын тоо хүрэлцэхгүй байна.',
      remedy: 'Зогсоолоо нэмж төлөвлөнө үү.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: { document: 'Архитектур төлөвлөлтийн даалгавар', show: ['object', 'height', 'area'], validDays: 730 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
