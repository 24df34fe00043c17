import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'former-vehicles-reference',
  agency: 'atut',
  title: 'Өмнө эзэмшсэн машины лавлагаа',
  summary: 'Өмнө нь таны нэр дээр байсан машинуудыг харна.',
  words: [
    'зарсан машин',
    'хуучин машины лавлагаа',
    'машин нэр дээрээс гарсан',
    'previous cars',
    'урьд нь эзэмшиж байсан машин',
    'машинаа зарсан батлах',
    'машин зарагдсан лавлагаа',
    'нэрээс гарсан машины бичиг',
    'хэдэн машин зарсан',
    'cars i sold',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'transport.formerVehicles',
  show: ['plateNumber', 'markName', 'modelName', 'startDate', 'endDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Өмнө эзэмшсэн машины бүртгэл алга.',
    remedy: 'Одоогийн машинаа харах бол «Өмчилж байгаа машины лавлагаа» аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa XypService.java, 2023',
  confidence: 'medium',
})
