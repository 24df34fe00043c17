import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'land-application-progress',
  agency: 'gzbgzzg',
  title: 'Газрын хүсэлтийн явцын лавлагаа',
  summary: 'Газрын албанд өгсөн хүсэлтийнхээ явцыг харна.',
  words: [
    'газрын хүсэлт шалгах',
    'газрын өргөдөл хаана явна',
    'application progress',
    'газрын хүсэлт хаана явна',
    'газар авах хүсэлт шийдэгдсэн үү',
    'газрын албаны хариу',
    'газрын өргөдөл юу болсон',
    'газрын материал шалгах',
    'land request status',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  read: 'land.applications',
  show: ['appNo', 'statusDesc', 'statusDate', 'description'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Газрын албанд өгсөн хүсэлт алга.', remedy: 'Газар өмчлөх, эзэмших хүсэлтээ эндээс гаргаж болно.' },
  source: 'facts of the exchange: WS100237',
  confidence: 'medium',
})
