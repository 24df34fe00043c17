import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-decision-reference',
  agency: 'gzbgzzg',
  title: 'Газар олгосон шийдвэрийн лавлагаа',
  summary: 'Газар олгосон захирамжийн мэдээллийг авна.',
  words: [
    'газрын захирамж',
    'засаг даргын захирамж',
    'land decision',
    'газар олгосон захирамжийн дугаар',
    'газрын захирамж хэзээ гарсан',
    'газар эзэмшүүлсэн шийдвэр',
    'захирамжийн хуулбар газар',
    'дүүргийн даргын газрын захирамж',
    'land order copy',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.decisions',
  show: ['decisionNum', 'decisionDate', 'decisionLevelName', 'soumDistrictName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Танд газар олгосон захирамж олдсонгүй.',
    remedy: 'Захирамж гаргасан Засаг даргын Тамгын газраас лавлана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
