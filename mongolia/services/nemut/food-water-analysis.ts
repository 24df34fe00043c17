import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'food-water-analysis',
  agency: 'nemut',
  kind: 'order',
  title: 'Хүнс, ус, орчны шинжилгээ захиалах',
  summary: 'Хүнс, худгийн ус, агаарыг лабораторид шинжлүүлнэ.',
  words: [
    'усны шинжилгээ',
    'худгийн ус',
    'хүнсний шинжилгээ',
    'агаарын шинжилгээ',
    'water test',
    'ундны ус шинжлүүлэх',
    'худгийн ус ууж болох уу',
    'хоолны шинжилгээ',
    'лаборатор ус өгөх',
    'бүтээгдэхүүний шинжилгээ хийлгэх',
    'айраг цагаа шинжлүүлэх',
    'ус хордсон эсэх',
    'test drinking water',
  ],
  law: [{ act: 'Ариун цэврийн тухай хууль' }, { act: 'Хүнсний бүтээгдэхүүний аюулгүй байдлыг хангах тухай хууль' }],
  ask: {
    sample: {
      type: 'choice',
      title: 'Юуг шинжлүүлэх вэ?',
      options: { well: 'Худгийн ус', bottle: 'Савласан ус', food: 'Хүнс', air: 'Дотоод орчны агаар', soil: 'Хөрс' },
    },
    by: { type: 'choice', title: 'Хэн захиалж байна вэ?', options: { person: 'Иргэн', company: 'Байгууллага' } },
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    taken: {
      type: 'choice',
      title: 'Дээжийг хэн авах вэ?',
      options: { me: 'Өөрөө авчирна', staff: 'Мэргэжилтэн ирж авна' },
    },
    where: { type: 'address', title: 'Дээж авах хаяг', why: 'Мэргэжилтэн тэр хаягт очно.' },
    tests: {
      type: 'several',
      title: 'Ямар үзүүлэлтээр вэ?',
      options: { chem: 'Хими', bact: 'Нян судлал', metal: 'Хүнд металл', radio: 'Цацраг' },
    },
    count: { type: 'number', title: 'Хэдэн дээж вэ?', least: 1, most: 100 },
  },
  when: { company: { by: 'company' }, where: { taken: 'staff' } },
  fee: 'unknown',
  workingDays: 10,
  refusals: [
    {
      code: 'no-method',
      say: 'Энэ үзүүлэлтийг манай лаборатори хийдэггүй.',
      remedy: 'Магадлан итгэмжлэгдсэн өөр лабораторид хандана уу.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
    {
      code: 'sample-bad',
      say: 'Дээж журмын дагуу аваагүй.',
      remedy: 'Шинээр дээж авч өгнө үү.',
      law: { act: 'Ариун цэврийн тухай хууль' },
    },
  ],
  gives: { says: 'Захиалгыг хүлээж авлаа. Дээж өгөх өдрийг мессежээр хэлнэ. Хариу бэлэн болоход мэдэгдэнэ.' },
  confidence: 'low',
})
