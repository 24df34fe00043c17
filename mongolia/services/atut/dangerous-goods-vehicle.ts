import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'dangerous-goods-vehicle',
  agency: 'atut',
  kind: 'certificate',
  title: 'Аюултай ачаа тээвэрлэх машины гэрчилгээ',
  summary: 'Шатах, тэсрэх, химийн ачаа тээвэрлэх машинд авна.',
  words: [
    'аюултай ачаа',
    'шатахууны машин',
    'химийн бодис тээвэр',
    'ADR',
    'бензин зөөх машин',
    'газ тээвэрлэх',
    'бензовоз',
    'хий баллон тээвэр',
    'тэсрэх бодис тээвэрлэх машин',
    'түлшний цистерн машин',
    'tanker certificate',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Химийн хорт болон аюултай бодисын тухай хууль' }],
  facts: {
    plate: { from: 'transport.vehicle.plateNumber', with: { plateNumber: 'vehicle' } },
    checked: { from: 'transport.standing.checkupPassed', with: { plateNumber: 'vehicle' } },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    goods: {
      type: 'choice',
      title: 'Ямар ачаа тээвэрлэх вэ?',
      options: { fuel: 'Шатахуун, хий', explosive: 'Тэсрэх бодис', chemical: 'Химийн бодис', waste: 'Аюултай хог' },
    },
    tank: { type: 'file', title: 'Савны шалгалтын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    extinguishers: { type: 'number', title: 'Хэдэн гал унтраагууртай вэ?', least: 0, most: 20 },
    rescuer: { type: 'text', title: 'Тэсрэх бодисын хамгаалалтыг хэн хариуцах вэ?', longest: 80 },
  },
  when: {
    rescuer: { goods: 'explosive' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Үзлэгт тэнцсэн', when: { checked: true } },
    { title: 'Гал унтраагууртай', when: { extinguishers: { atLeast: 1 } } },
  ],
  refusals: [
    {
      code: 'tank-leaks',
      say: 'Сав битүүмжлэлийн шалгалтад тэнцээгүй байна.',
      remedy: 'Савыг засварлаж дахин шалгуулна уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'not-marked',
      say: 'Машинд аюулын тэмдэг, төхөөрөмж дутуу байна.',
      remedy: 'Тэмдэг, төхөөрөмжөө гүйцээгээд дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Аюултай ачаа тээвэрлэх машины гэрчилгээ',
    show: ['plate', 'goods', 'extinguishers'],
    validDays: 365,
  },
  confidence: 'low',
})
