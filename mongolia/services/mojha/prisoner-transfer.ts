import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'prisoner-transfer',
  agency: 'mojha',
  kind: 'registration',
  title: 'Гадаадад ял эдэлж байгаа иргэнийг авчрах',
  summary: 'Гадаадад ял эдэлж байгаа хүнээ эх оронд нь шилжүүлэх хүсэлт гаргана.',
  words: [
    'гадаадад хоригдож байгаа',
    'ялтан шилжүүлэх',
    'хятадад шоронд',
    'prisoner transfer',
    'солонгост шоронд байгаа',
    'гадаадад баригдсан хүү минь',
    'гадаадад ял авсан',
    'гадны шоронгоос нутаг руу',
    'ялаа монголд эдлэх',
    'хятадад хоригдож байгаа ах',
    'prisoner abroad home',
    'ялтныг эх оронд нь',
  ],
  law: [{ act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }, { act: 'Олон улсын гэрээний тухай хууль' }],
  ask: {
    relation: {
      type: 'choice',
      title: 'Тэр хүн таны хэн бэ?',
      options: { spouse: 'Эхнэр, нөхөр', child: 'Хүүхэд', parent: 'Эцэг, эх', sibling: 'Ах, эгч, дүү' },
    },
    prisonerName: { type: 'text', title: 'Түүний нэр хэн бэ?', longest: 80 },
    state: { type: 'text', title: 'Аль улсад ял эдэлж байна вэ?', longest: 60 },
    remaining: { type: 'number', title: 'Хэдэн сарын ял үлдсэн бэ?', least: 0, most: 400 },
    wishes: { type: 'yesNo', title: 'Тэр хүн өөрөө шилжихийг хүссэн үү?' },
    sentence: { type: 'file', title: 'Шүүхийн шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { wishes: false },
      say: 'Ялтан өөрөө зөвшөөрөөгүй бол шилжүүлэхгүй.',
      remedy: 'Ялтны бичгээр гаргасан хүсэлтийг авна уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-treaty',
      say: 'Тэр улстай ялтан шилжүүлэх гэрээ байхгүй.',
      remedy: 'Элчин сайдын яаманд хандаж хамгаалалт хүснэ үү.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'short',
      say: 'Үлдсэн ялын хугацаа хэт бага байна.',
      remedy: 'Суллагдах хүртэл консулын туслалцаа авна уу.',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг тухайн улсын яаманд хүргүүллээ. Явцыг мэдэгдэнэ.' },
  confidence: 'low',
})
