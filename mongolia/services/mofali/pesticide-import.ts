import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pesticide-import',
  agency: 'mofali',
  kind: 'permit',
  title: 'Пестицид, бордоо импортлох зөвшөөрөл',
  summary: 'Ургамал хамгааллын бодис, бордоо оруулж ирнэ.',
  words: [
    'бордоо импорт',
    'пестицид',
    'ургамлын хор',
    'pesticide',
    'ургамал хамгааллын бодис авчрах',
    'химийн бордоо оруулах',
    'гербицид',
    'шавжны хор оруулж ирэх',
    'тариалангийн хор авчрах',
    'удобрени оруулах',
    'import fertiliser',
    'хогийн ургамлын хор',
  ],
  law: [{ act: 'Ургамал хамгааллын тухай хууль' }, { act: 'Химийн хорт болон аюултай бодисын тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани оруулж ирэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    kind: {
      type: 'choice',
      title: 'Юу оруулах вэ?',
      options: {
        herbicide: 'Хогийн ургамлын бодис',
        insecticide: 'Шавжийн бодис',
        fertilizer: 'Бордоо',
        rodent: 'Мэрэгчийн бодис',
      },
    },
    brand: { type: 'text', title: 'Бодисын худалдааны нэр юу вэ?', longest: 100 },
    litres: { type: 'number', title: 'Хэдэн литр, килограмм вэ?', least: 1 },
    sheet: { type: 'file', title: 'Аюулгүйн мэдээллийн хуудсыг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-listed',
      say: 'Бодис зөвшөөрсөн жагсаалтад алга.',
      remedy: 'Жагсаалтаас орлох бодис сонгоно уу.',
      law: { act: 'Ургамал хамгааллын тухай хууль' },
    },
    {
      code: 'no-agronomist',
      say: 'Компанид ургамал хамгааллын мэргэжилтэн алга.',
      remedy: 'Мэргэжилтэн авч дахин хандана уу.',
      law: { act: 'Ургамал хамгааллын тухай хууль' },
    },
  ],
  gives: { document: 'Пестицид, бордоо импортлох зөвшөөрөл', show: ['kind', 'brand', 'litres'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
