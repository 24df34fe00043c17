import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'note-verbale',
  agency: 'mfa',
  kind: 'order',
  title: 'Визийн нот бичиг авах',
  summary: 'Албан томилолтын визэд Элчин сайдын яаманд нот бичнэ.',
  words: [
    'нот бичиг',
    'албан виз',
    'томилолтын виз',
    'note verbale',
    'албан томилолтоор явах виз',
    'элчинд нот явуулах',
    'яамнаас нот авах',
    'гхя нот бичиг',
    'виз дэмжих нот',
    'төрийн албан хаагч гадаад томилолт',
    'note for embassy',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }],
  facts: {
    passport: { from: 'consular.officialPassport.officialNumber' },
    kind: { from: 'consular.officialPassport.officialKind' },
    until: { from: 'consular.officialPassport.untilDate' },
    days: { daysUntil: 'until' },
  },
  known: ['passport', 'kind', 'until'],
  ask: {
    embassy: { type: 'text', title: 'Аль улсын Элчин сайдын яаманд бичих вэ?', longest: 60 },
    visit: {
      type: 'choice',
      title: 'Зорилго нь юу вэ?',
      options: { meeting: 'Хурал, уулзалт', posting: 'Суурин томилолт', training: 'Сургалт' },
    },
    from: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
    order: { type: 'file', title: 'Томилолтын тушаалыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { passport: { known: false } },
      say: 'Танд дипломат, албан паспорт алга.',
      remedy: 'Эхлээд паспортоо захиална уу.',
      instead: 'official-passport',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Паспорт хүчинтэй', when: { days: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'visa-free',
      say: 'Энэ улсад визгүй зорчино.',
      remedy: 'Нотгүйгээр явж болно.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
    {
      code: 'private-trip',
      say: 'Хувийн аялалд нот бичиг олгохгүй.',
      remedy: 'Визээ өөрөө хүснэ үү.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { says: 'Нот бичгийг Элчин сайдын яаманд хүргүүллээ. Визийн цагаа авна уу.' },
  confidence: 'low',
})
