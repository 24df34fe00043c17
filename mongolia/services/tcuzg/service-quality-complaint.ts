import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'service-quality-complaint',
  agency: 'tcuzg',
  kind: 'complaint',
  title: 'Төрийн үйлчилгээний чанарын гомдол',
  summary: 'Дараалал, харилцаа, илүү баримт шаардсан гомдол.',
  words: [
    'төрийн албан хаагчийн харилцаа',
    'илүү бичиг баримт нэхсэн',
    'дараалал их',
    'систем гацсан',
    'bad service',
    'төрийн ажилтан ууртай',
    'цонхны хүн загнасан',
    'олон цаг оочерлосон',
    'хүнд суртал',
    'өөр цаас аваад ир гэсэн',
    'хүнд суртлын гомдол',
    'rude clerk',
    'систем ажиллахгүй гомдол',
  ],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  ask: {
    fault: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: {
        queue: 'Хүлээлгэсэн',
        papers: 'Бүртгэлд байгаа баримт нэхсэн',
        manner: 'Харилцаа',
        system: 'Цахим систем ажиллаагүй',
        bribe: 'Хээл хахууль нэхсэн',
      },
    },
    body: { type: 'text', title: 'Аль байгууллага, аль салбар вэ?', longest: 120 },
    day: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    paper: { type: 'text', title: 'Ямар баримт нэхсэн бэ?', longest: 100 },
    screen: { type: 'file', title: 'Алдааны зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
    story: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 2000 },
    hidden: { type: 'yesNo', title: 'Нэрээ нууцлах уу?' },
  },
  when: {
    paper: { fault: 'papers' },
    screen: { fault: 'system' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  refusals: [
    {
      code: 'anti-corruption',
      say: 'Хахуулийн гомдлыг Авлигатай тэмцэх газар шалгана.',
      remedy: 'Тэдэнд 110 утсаар мэдэгдэнэ үү.',
      law: { act: 'Авлигын эсрэг хууль' },
    },
    {
      code: 'decided-right',
      say: 'Байгууллага журмын дагуу ажилласан байна.',
      remedy: 'Журмыг өөрчлөх санал өгч болно.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг хүлээн авч, байгууллагад хугацаатай үүрэг өгсөн.' },
  confidence: 'low',
})
