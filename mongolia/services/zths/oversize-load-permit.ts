import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'oversize-load-permit',
  agency: 'zths',
  kind: 'permit',
  title: 'Хэт хүнд, том ачаа тээвэрлэх зөвшөөрөл',
  summary: 'Хэмжээ, жин нь хэтэрсэн ачааг замаар зөөх зөвшөөрөл.',
  words: ['овор ихтэй ачаа', 'том ачаа', 'жин хэтэрсэн ачаа', 'трейлер', 'oversize load'],
  law: [{ act: 'Авто замын тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  facts: {
    plate: { from: 'transport.vehicle.plateNumber', with: { plateNumber: 'vehicle' } },
    mark: { from: 'transport.vehicle.markName', with: { plateNumber: 'vehicle' } },
    checked: { from: 'transport.standing.checkupPassed', with: { plateNumber: 'vehicle' } },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    load: { type: 'text', title: 'Ямар ачаа вэ?', longest: 80 },
    weight: { type: 'number', title: 'Нийт жин хэдэн тонн вэ?', least: 1, most: 500 },
    width: { type: 'number', title: 'Өргөн хэдэн см вэ?', least: 100, most: 1000 },
    height: { type: 'number', title: 'Өндөр хэдэн см вэ?', least: 100, most: 1000 },
    way: { type: 'text', title: 'Ямар замаар явах вэ?', longest: 120 },
    moves: { type: 'date', title: 'Хэзээ зөөх вэ?', earliest: 'today' },
    escort: { type: 'yesNo', title: 'Дагалдах машинтай юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Машин үзлэгт тэнцсэн', when: { checked: true } },
    { title: 'Дагалдах машинтай', when: { escort: true } },
  ],
  returns: [{ code: 'bridge', say: 'Замд нь даацгүй гүүр байна. Өөр зам сонгоно уу.', asks: ['way'] }],
  refusals: [
    {
      code: 'divisible',
      say: 'Ачааг хувааж тээвэрлэх боломжтой.',
      remedy: 'Ачаагаа хувааж, хэмжээнд багтаана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'thaw',
      say: 'Хаврын гэсэлтийн үед энэ замаар хүнд ачаа явуулахгүй.',
      remedy: 'Хориг дууссаны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хэт хүнд, том ачааны зөвшөөрөл',
    show: ['plate', 'mark', 'load', 'weight', 'width', 'height', 'way', 'moves'],
    validDays: 14,
  },
  confidence: 'low',
})
