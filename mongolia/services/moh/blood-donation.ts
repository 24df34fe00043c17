import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'blood-donation',
  agency: 'moh',
  kind: 'appointment',
  title: 'Цус өгөх цаг авах',
  summary: 'Сайн дураар цус өгөх өдөр, цагаа захиална.',
  words: [
    'цусны донор',
    'цус өгөх',
    'донор',
    'blood donation',
    'цусаа өгмөөр байна',
    'хүнд цус хандивлах',
    'цусны төвд очих',
    'цус дутагдаж байна',
    'хандивлагч болох',
    'донорын үнэмлэх',
    'donate blood',
  ],
  law: [{ act: 'Донорын тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    bloodGroup: { from: 'medicine.blood.bloodGroup' },
  },
  known: ['bloodGroup'],
  ask: {
    kind: { type: 'choice', title: 'Юу өгөх вэ?', options: { blood: 'Цус', plasma: 'Сийвэн', cells: 'Ялтас эс' } },
    heavy: { type: 'yesNo', title: 'Та 50 кг-аас илүү жинтэй юу?' },
    ill: {
      type: 'several',
      title: 'Сүүлийн үед юу тохиолдсон бэ?',
      options: {
        none: 'Юу ч үгүй',
        cold: 'Ханиад, халуурал',
        tattoo: 'Шивээс',
        operation: 'Мэс засал',
        abroad: 'Гадаадад явсан',
      },
    },
    office: { type: 'office', title: 'Хаана өгөх вэ?' },
    time: { type: 'slot', title: 'Хэзээ өгөх вэ?', at: 'office', minutes: 40 },
  },
  fee: [{ label: 'Цаг авах', amount: 0 }],
  refuseWhen: [
    {
      when: { age: { below: 18 } },
      code: 'too-young',
      say: 'Цусыг 18 наснаас өгнө.',
      remedy: '18 нас хүрээд ирээрэй.',
    },
    {
      when: { heavy: false },
      code: 'light',
      say: '50 кг-аас бага жинтэй хүн цус өгөхгүй.',
      remedy: 'Танд баярлалаа. Өөрөөр туслахыг төвөөс асууна уу.',
    },
    {
      when: { anyOf: [{ ill: 'cold' }, { ill: 'tattoo' }, { ill: 'operation' }] },
      code: 'lately',
      say: 'Саяхан өвдсөн, мэс засал, шивээс хийлгэсэн бол хүлээнэ.',
      remedy: 'Эмч зөвшөөрсний дараа цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг баталгаажлаа. Хооллоод, ус уугаад ирээрэй.' },
  confidence: 'medium',
})
