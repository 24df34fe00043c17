import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'naadam-wrestler-registration',
  agency: 'soum',
  kind: 'registration',
  title: 'Наадамд барилдах бөх бүртгүүлэх',
  summary: 'Сум, дүүргийн наадамд барилдах бөхөд нэрээ өгнө.',
  words: [
    'бөх бүртгэх',
    'наадамд барилдах',
    'зодог шуудаг',
    'сумын наадам бөх',
    'wrestling',
    'наадамд зодоглох',
    'сумын наадамд барилдмаар',
    'бөхийн барилдаанд нэрээ өгөх',
    'дүүргийн наадам барилдах',
    'зодоглох бөх бүртгэл',
    'wrestle at naadam',
  ],
  law: [{ act: 'Үндэсний их баяр наадмын тухай хууль' }, { act: 'Биеийн тамир, спортын тухай хууль' }],
  facts: { wrestlerBirth: { from: 'civil.person.birthDate' } },
  known: ['wrestlerBirth'],
  ask: {
    place: { type: 'place', title: 'Хаана барилдах вэ?', level: 2 },
    rank: {
      type: 'choice',
      title: 'Ямар цолтой вэ?',
      options: { none: 'Цолгүй', soum: 'Сумын заан', aimag: 'Аймгийн цолтой', state: 'Улсын цолтой' },
    },
    homeland: { type: 'text', title: 'Аль нутгийн бөх вэ?', longest: 100 },
    fit: { type: 'declaration', title: 'Эрүүл мэнд', statement: 'Барилдахад эрүүл мэндийн саад алга.' },
  },
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'full',
      say: 'Бөхийн тоо дүүрсэн байна.',
      remedy: 'Барилдаан эхлэхээс өмнө сул байр гарвал дуудна.',
      law: { act: 'Үндэсний их баяр наадмын тухай хууль' },
    },
    {
      code: 'banned',
      say: 'Таныг допингийн зөрчлөөр барилдах эрхийг хассан.',
      remedy: 'Хугацаа дууссаны дараа бүртгүүлнэ үү.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: { says: 'Таны нэр оноолтод орлоо. Наадмын өглөө бүртгэлд очно уу.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
