import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'game-hunting-permit',
  agency: 'met',
  kind: 'permit',
  title: 'Тусгай зориулалтын агнуурын зөвшөөрөл',
  summary: 'Ан агнуурын байгууллага агнуулах зөвшөөрөл авна.',
  words: [
    'агнуур',
    'гадаадын анчин',
    'ан агнах зөвшөөрөл',
    'hunting permit',
    'янгир аргаль агнуулах',
    'гадаад анчин авчрах',
    'трофей агнуур',
    'агнуурын компанийн зөвшөөрөл',
    'агнуурын аялал зохион байгуулах',
    'trophy hunting',
  ],
  law: [{ act: 'Амьтны тухай хууль' }, { act: 'Байгалийн нөөц ашигласны төлбөрийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль аймагт агнах вэ?', level: 1 },
    company: {
      type: 'choice',
      title: 'Аль агнуурын байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    game: {
      type: 'choice',
      title: 'Ямар амьтан агнах вэ?',
      options: { deer: 'Халиун буга', ibex: 'Янгир', boar: 'Бодон гахай', wolf: 'Чоно', bird: 'Шувуу' },
    },
    heads: { type: 'number', title: 'Хэдэн толгой агнах вэ?', least: 1 },
    from: { type: 'date', title: 'Ан хэзээ эхлэх вэ?', earliest: 'today' },
    contract: { type: 'file', title: 'Анчинтай байгуулсан гэрээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'quota-out',
      say: 'Энэ жилийн агнуурын тоо дууссан байна.',
      remedy: 'Өөр зүйл, эсвэл дараа жил сонгоно уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
    {
      code: 'closed-season',
      say: 'Үржлийн хорио цээрийн хугацаа байна.',
      remedy: 'Зөвшөөрсөн хугацаа сонгоно уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
  ],
  gives: { document: 'Агнуурын тусгай зөвшөөрөл', show: ['place', 'game', 'heads', 'from'], validDays: 90 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  source: 'license.met.gov.mn; terms from memory',
  confidence: 'low',
})
