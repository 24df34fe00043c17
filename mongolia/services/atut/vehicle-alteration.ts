import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vehicle-alteration',
  agency: 'atut',
  kind: 'registration',
  title: 'Машины өөрчлөлт бүртгүүлэх',
  summary: 'Өнгө, хөдөлгүүр, хийц сольсноо бүртгүүлнэ.',
  words: [
    'өнгө солих',
    'мотор солих',
    'машин будах',
    'хийн баллон суурилуулсан',
    'car conversion',
    'машинаа өөр өнгөтэй болгосон',
    'мотор сольчихлоо',
    'двигатель солих',
    'газаар явдаг болгосон',
    'газын тоног суурилуулсан',
    'машиндаа нэмэлт хийц',
    'repaint my car',
    'руль шилжүүлсэн',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }],
  facts: {
    colour: { from: 'transport.vehicle.colorName', with: { plateNumber: 'vehicle' } },
    cabin: { from: 'transport.vehicle.cabinNumber', with: { plateNumber: 'vehicle' } },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    altered: {
      type: 'several',
      title: 'Юуг өөрчилсөн бэ?',
      options: {
        colour: 'Өнгө',
        engine: 'Хөдөлгүүр',
        body: 'Тэвш, их бие',
        seats: 'Суудлын тоо',
        gas: 'Хийн төхөөрөмж',
      },
    },
    workshop: { type: 'text', title: 'Аль засварын газар хийсэн бэ?', longest: 80 },
    proof: { type: 'file', title: 'Гүйцэтгэсэн ажлын баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    safety: {
      type: 'file',
      title: 'Аюулгүй байдлын дүгнэлтийг хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Дүгнэлт хавсаргасан', when: { safety: { known: true } } }],
  returns: [
    { code: 'safety-needed', say: 'Ийм өөрчлөлтөд аюулгүй байдлын дүгнэлт хэрэгтэй. Хавсаргана уу.', asks: ['safety'] },
  ],
  refusals: [
    {
      code: 'not-allowed',
      say: 'Ийм өөрчлөлтийг стандарт зөвшөөрдөггүй.',
      remedy: 'Машиныг анхны хийцэд нь буцаана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'unlicensed-workshop',
      say: 'Засварын газар зөвшөөрөлгүй байна.',
      remedy: 'Зөвшөөрөлтэй газраар шалгуулж дүгнэлт авна уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { says: 'Өөрчлөлтийг бүртгэлээ. Шинэ гэрчилгээгээ захиалж авна уу.' },
  confidence: 'low',
})
