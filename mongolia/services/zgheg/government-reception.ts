import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'government-reception',
  agency: 'zgheg',
  kind: 'appointment',
  title: 'Засгийн газарт уулзах цаг авах',
  summary: 'Санал, хүсэлтээ биечлэн хэлэх уулзалтын цаг авна.',
  words: [
    'уулзалт',
    'иргэн хүлээж авах',
    'сайдтай уулзах',
    'reception',
    'ерөнхий сайдтай уулзах',
    'сайдтай уулзмаар байна',
    'засгийн газарт санал хэлэх',
    'зг иргэд хүлээн авах',
    'төрийн ордонд уулзалт',
    'төрийн ордонд орох',
    'meet a minister',
  ],
  law: [
    { act: 'Монгол Улсын Засгийн газрын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    matter: {
      type: 'choice',
      title: 'Ямар асуудлаар уулзах вэ?',
      options: {
        petition: 'Өргөдлийн хариу',
        policy: 'Хууль, шийдвэр',
        official: 'Албан тушаалтан',
        proposal: 'Санал',
      },
    },
    earlier: { type: 'yesNo', title: 'Энэ асуудлаар өмнө бичгээр хандсан уу?' },
    topic: { type: 'longText', title: 'Товч бичнэ үү', longest: 800 },
    office: { type: 'office', title: 'Аль байранд ирэх вэ?' },
    time: { type: 'slot', title: 'Уулзалт хэдэн цагт вэ?', at: 'office', minutes: 15 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { matter: ['petition', 'official'], earlier: false },
      code: 'write-first',
      say: 'Эхлээд бичгээр хандах ёстой.',
      remedy: '11-11 төвд өргөдлөө илгээнэ үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Уулзалтын цаг бүртгэгдлээ. Бичиг баримтаа авч ирээрэй.' },
  confidence: 'low',
})
