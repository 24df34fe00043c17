import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'local-producer-support',
  agency: 'aimag',
  kind: 'benefit',
  title: 'Орон нутгийн үйлдвэрлэгчийн дэмжлэг',
  summary: 'Аймгийн бүтээгдэхүүн үйлдвэрлэгч дэмжлэг хүснэ.',
  words: [
    'үйлдвэрлэл дэмжих',
    'аймгийн брэнд',
    'тоног төхөөрөмжийн дэмжлэг',
    'экспорт дэмжих',
    'producer support',
    'аймагт үйлдвэр эхлэх дэмжлэг',
    'нутгийн үйлдвэрлэгч туслалцаа',
    'оёдлын цех дэмжлэг аймаг',
    'нутгийн бүтээгдэхүүн дэмжих',
    'жижиг үйлдвэр аймаг',
    'help for local maker',
  ],
  law: [
    { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { producerTax: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд үйлдвэрлэдэг вэ?', level: 1 },
    product: { type: 'text', title: 'Юу үйлдвэрлэдэг вэ?', longest: 100 },
    supportKind: {
      type: 'choice',
      title: 'Ямар дэмжлэг хэрэгтэй вэ?',
      options: {
        machine: 'Тоног төхөөрөмж',
        fair: 'Үзэсгэлэнд оролцох',
        label: 'Шошго, баглаа боодол',
        space: 'Байр',
        advice: 'Сургалт, зөвлөгөө',
      },
    },
    workers: { type: 'number', title: 'Хэдэн хүн ажилладаг вэ?', least: 1, most: 500 },
    salesYear: { type: 'money', title: 'Жилийн борлуулалт хэд вэ?', least: 0, most: 50_000_000_000 },
    productPicture: { type: 'file', title: 'Бүтээгдэхүүнийхээ зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  stop: [
    {
      when: { producerTax: { atLeast: 1 } },
      say: 'Татварын өр байгаа тул дэмжлэгт хамрагдахгүй: {producerTax}\u00a0₮.',
      remedy: 'Өрөө барагдуулаад хандана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Дэмжлэг', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'quality-paper',
      say: 'Бүтээгдэхүүн чанарын шаардлага хангаагүй.',
      remedy: 'Лабораторийн дүгнэлт аваад хандана уу.',
      law: { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' },
    },
    {
      code: 'not-made-here',
      say: 'Бүтээгдэхүүн энэ аймагт хийгдээгүй байна.',
      remedy: 'Үйлдвэрлэдэг аймагтаа хүсэлт өгнө үү.',
      law: { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Дэмжлэг олгохоор шийдвэрлэлээ. Хэлтсийн мэргэжилтэн холбогдоно.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
