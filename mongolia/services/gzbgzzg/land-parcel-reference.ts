import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-parcel-reference',
  agency: 'gzbgzzg',
  title: 'Нэгж талбарын лавлагаа',
  summary: 'Нэг талбайн эрх, хэмжээ, гэрээг баталсан баримт авна.',
  words: [
    'нэгж талбар',
    'газрын дугаар',
    'талбайн лавлагаа',
    'parcel',
    'нэгж талбарын дугаар мэдэх',
    'газрын хэмжээ тодорхойлолт',
    'хашаа хэдэн метр квадрат',
    'газрын кадастрын лавлагаа',
    'газрын дугаараар харах',
    'кадастрын зураг',
    'plot number',
  ],
  law: [{ act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' }],
  read: 'land.parcel',
  show: ['parcelId', 'landuseType', 'areaM2', 'rightType', 'certificateNo', 'contractNo', 'contractEnd', 'decisionNo'],
  ask: {
    name: 'parcel',
    question: {
      type: 'choice',
      title: 'Аль талбайн лавлагаа вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    fills: { parcelId: 'parcel' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Энэ нэгж талбарын бүртгэл олдсонгүй.', remedy: 'Кадастрын зургаа газрын албанд шалгуулна уу.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
