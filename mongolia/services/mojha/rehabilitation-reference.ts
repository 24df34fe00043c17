import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'rehabilitation-reference',
  agency: 'mojha',
  title: 'Хилс хэрэгт хэлмэгдсэнийг цагаатгасан лавлагаа',
  summary: 'Өвөг дээдэс тань цагаатгагдсаныг баталсан баримт авна.',
  words: [
    'хэлмэгдсэн өвөө',
    'цагаатгасан бичиг',
    'хилс хэрэг',
    'rehabilitated',
    'өвөөг цагаатгасан бичиг',
    'реабилитаци лавлагаа',
    'хэлмэгдсэн аавын цагаатгал',
    'дээд шүүх цагаатгасан',
    'өвөө буудуулсан цагаатгал',
    'эсэргүү хэрэгтнээр хэлмэгдсэн',
    'grandfather exonerated',
    'лам өвөө цагаатгасан',
  ],
  law: [{ act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' }],
  read: 'justice.rehabilitation',
  show: ['victimName', 'kinship', 'rehabilitatedDate', 'decreeNumber'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: {
    say: 'Танай удмаас цагаатгасан бүртгэл олдсонгүй.',
    remedy: 'Тагнуулын архивт лавлагаа гаргуулах хүсэлт өгнө үү.',
  },
  confidence: 'low',
})
