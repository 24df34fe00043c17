import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'instrument-type-approval',
  agency: 'masm',
  kind: 'permit',
  title: 'Хэмжих хэрэгслийн загвар батлуулах',
  summary: 'Шинэ загварын хэмжих хэрэгслийг Монголд хэрэглэх эрх.',
  words: [
    'загварын баталгаа',
    'тоолуур импорт',
    'type approval',
    'шинэ тоолуур оруулж ирэх',
    'шинэ жин импортлох',
    'цахилгаан тоолуурын загвар батлуулах',
    'хэмжүүрийн загвар бүртгүүлэх',
    'колонкийн хэмжүүр загварын баталгаа',
    'new meter model approval',
  ],
  law: [{ act: 'Хэмжил зүйн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага загвар батлуулах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    model: { type: 'text', title: 'Үйлдвэрлэгч, загвар нь юу вэ?', longest: 120 },
    accuracy: {
      type: 'choice',
      title: 'Нарийвчлалын анги юу вэ?',
      options: { one: 'I анги', two: 'II анги', three: 'III анги' },
    },
    foreign: { type: 'file', title: 'Гадаад улсын баталгааг хавсаргана уу', accept: ['pdf'], optional: true },
    samples: { type: 'number', title: 'Сорилтод хэдэн ширхэг өгөх вэ?', least: 1 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'cold-fails',
      say: 'Хүйтэнд хэмжилт нь зөрж байна.',
      remedy: 'Дулаан орчны нөхцөлтэй дахин хүсэлт гаргана уу.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
    {
      code: 'manual-missing',
      say: 'Монгол хэлний заавар алга.',
      remedy: 'Зааврыг орчуулж илгээнэ үү.',
      law: { act: 'Хэмжил зүйн тухай хууль' },
    },
  ],
  gives: { document: 'Загварын баталгаа', show: ['model', 'accuracy', 'samples'], validDays: 1825 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
