import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-certificate-order',
  agency: 'atut',
  kind: 'order',
  title: 'Машины гэрчилгээ дахин авах',
  summary: 'Алдсан, хуучирсан, мэдээлэл нь өөрчлөгдсөн гэрчилгээг солино.',
  words: [
    'техникийн паспорт',
    'машины бичиг баримт алдсан',
    'машины гэрчилгээ алдсан',
    'logbook',
    'техпаспорт алдсан',
    'техпаспорт дахин авах',
    'машины паспорт хаясан',
    'машины гэрчилгээ урагдсан',
    'машины бичгээ алдсан',
    'цэнхэр гэрчилгээ машины',
    'lost car papers',
    'тех паспорт гээсэн',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }],
  facts: {
    firstname: { from: 'civil.person.firstname' },
    certificate: { from: 'transport.vehicle.certificateNumber', with: { plateNumber: 'vehicle' } },
    owner: { from: 'transport.vehicle.ownerFirstname', with: { plateNumber: 'vehicle' } },
    sameOwner: { same: ['firstname', 'owner'] },
    limits: { rows: 'transport.restrictions', with: { plateNumber: 'vehicle' } },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    cause: {
      type: 'choice',
      title: 'Гэрчилгээ яасан бэ?',
      options: {
        lost: 'Алдсан',
        worn: 'Урагдсан, уншигдахгүй',
        data: 'Нэр, хаяг өөрчлөгдсөн',
        newOwner: 'Машиныг шинээр авсан',
      },
    },
    lostOath: {
      type: 'declaration',
      title: 'Алдсан гэрчилгээ хүчингүй болно',
      statement: 'Гэрчилгээгээ барьцаанд тавиагүй, алдсан нь үнэн.',
    },
    old: { type: 'file', title: 'Хуучин гэрчилгээний зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
  },
  when: {
    lostOath: { cause: 'lost' },
    old: { cause: ['worn', 'data'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эзэмшигчийн нэр таарч байна', when: { sameOwner: true } },
    { title: 'Барьцаагүй', when: { limits: { known: false } } },
  ],
  refusals: [
    {
      code: 'pledged',
      say: 'Машин барьцаатай тул гэрчилгээг дахин олгохгүй.',
      remedy: 'Барьцаалагчаас зөвшөөрөл авна уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'inspection-overdue',
      say: 'Машин үзлэгт ороогүй байна.',
      remedy: 'Үзлэгт ороод дахин захиална уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { thing: 'Машины гэрчилгээ', at: 'office' },
  source: 'services list, from memory',
  confidence: 'medium',
})
