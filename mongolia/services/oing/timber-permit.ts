import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'timber-permit',
  agency: 'oing',
  kind: 'permit',
  title: 'Хэрэглээний мод бэлтгэх эрхийн бичиг',
  summary: 'Байшин, хашаанд хэрэглэх мод бэлтгэнэ.',
  words: ['мод бэлтгэх', 'гуалин', 'банз', 'мод тайрах', 'timber'],
  law: [{ act: 'Ойн тухай хууль' }, { act: 'Байгалийн нөөц ашигласны төлбөрийн тухай хууль' }],
  facts: { permits: { rows: 'forest.permits' } },
  ask: {
    place: { type: 'place', title: 'Аль сумын ойгоос бэлтгэх вэ?', level: 2 },
    use: {
      type: 'choice',
      title: 'Юунд хэрэглэх вэ?',
      options: { house: 'Байшин барих', fence: 'Хашаа, хороо', furniture: 'Тавилга', sale: 'Худалдах' },
    },
    species: { type: 'choice', title: 'Ямар мод вэ?', options: { larch: 'Шинэс', pine: 'Нарс', birch: 'Хус' } },
    cubic: { type: 'number', title: 'Хэдэн шоо метр вэ?', least: 1 },
    contract: { type: 'file', title: 'Ойн байгууллагатай хийсэн гэрээгээ хавсаргана уу', accept: ['pdf'] },
    clean: {
      type: 'declaration',
      title: 'Талбайгаа цэвэрлэх үү?',
      statement: 'Мод бэлтгэсний дараа талбайг цэвэрлэнэ.',
    },
  },
  when: { contract: { use: 'sale' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Урьд эрхийн бичиг аваагүй', when: { permits: { known: false } } }],
  refusals: [
    {
      code: 'limit',
      say: 'Сумын жилийн мод бэлтгэлийн хэмжээ дууссан.',
      remedy: 'Бэлэн мод худалдаж авах, эсвэл дараа жил хандаж болно.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'ban-time',
      say: 'Мод бэлтгэхийг хориглосон хугацаа байна.',
      remedy: 'Намар, өвлийн улиралд хандана уу.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'protective-forest',
      say: 'Хамгаалалтын бүсийн ой байна.',
      remedy: 'Ашиглалтын бүсийн ой сонгоно уу.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: { document: 'Мод бэлтгэх эрхийн бичиг', show: ['place', 'use', 'species', 'cubic'], validDays: 90 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Мод бэлтгэх төлбөр' },
  source: 'facts of services: eForest',
  confidence: 'medium',
})
