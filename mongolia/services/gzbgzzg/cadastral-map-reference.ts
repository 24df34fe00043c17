import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'cadastral-map-reference',
  agency: 'gzbgzzg',
  title: 'Кадастрын зургийн лавлагаа',
  summary: 'Кадастрын зурагт бүртгэлтэй талбай, хаягаа авна.',
  words: [
    'кадастр',
    'кадастрын зураг',
    'газрын зураг',
    'cadastral map',
    'хашааныхаа кадастр авах',
    'газрын байршлын зураг',
    'нэгж талбарын дугаар',
    'газрын хэмжээ зургаар',
    'хашааны хилийн зураг',
    'кадастр зураг хэвлэх',
    'land plot map',
  ],
  law: [{ act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' }],
  read: 'land.maps',
  show: ['parcelId', 'rightTypeName', 'soumDistrictName', 'addressStreetName', 'addressKhashaa'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Кадастрын зурагт таны талбай алга.', remedy: 'Кадастрын зураг хийлгэж газрын албанд бүртгүүлнэ үү.' },
  source: 'github:e-mongolia/lavlagaa, official reference system, 2023',
  confidence: 'high',
})
