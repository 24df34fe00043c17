import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'prosecutor-complaint',
  agency: 'uep',
  kind: 'complaint',
  title: 'Прокурорт гомдол гаргах',
  summary: 'Мөрдөгчийн ажиллагаа, шийдвэрт гомдол гаргана.',
  words: ['прокурорт өргөдөл', 'хэрэг хаасан', 'мөрдөгч удаж байна', 'мөрдөгчийн гомдол', 'prosecutor'],
  law: [{ act: 'Прокурорын тухай хууль' }, { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' }],
  facts: { cases: { rows: 'justice.investigations' }, caseCount: { count: 'cases' } },
  ask: {
    case: {
      type: 'choice',
      title: 'Аль хэргийн талаар вэ?',
      options: { rows: 'justice.investigations', value: 'caseNumber', label: ['caseNumber', 'unitName'] },
    },
    about: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: {
        closed: 'Хэргийг хаасан',
        refused: 'Хэрэг нээгээгүй',
        delay: 'Шалгалт удаашралтай',
        force: 'Хүч хэрэглэсэн',
        seized: 'Эд зүйл хураасан',
      },
    },
    decidedOn: { type: 'date', title: 'Шийдвэрийг хэзээ мэдсэн бэ?', latest: 'today' },
    text: { type: 'longText', title: 'Гомдлоо бичнэ үү', longest: 4000 },
    paper: {
      type: 'file',
      title: 'Тогтоолын хуулбар байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Хэргийн оролцогч', when: { caseCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'late',
      say: 'Гомдол гаргах хугацаа өнгөрсөн байна.',
      remedy: 'Дээд шатны прокурорт хандаж болно.',
      law: { act: 'Прокурорын тухай хууль' },
    },
    {
      code: 'lawful',
      say: 'Мөрдөгчийн шийдвэр хууль ёсны байна.',
      remedy: 'Дээд шатны прокурорт гомдол гаргана уу.',
      law: { act: 'Прокурорын тухай хууль' },
    },
    {
      code: 'at-court',
      say: 'Хэргийг шүүхэд шилжүүлсэн байна.',
      remedy: 'Хүсэлтээ хэрэг хянаж байгаа шүүхэд гаргана уу.',
      law: { act: 'Прокурорын тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг хангаж, мөрдөгчид чиглэл өглөө.' },
  confidence: 'medium',
})
