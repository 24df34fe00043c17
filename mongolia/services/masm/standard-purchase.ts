import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'standard-purchase',
  agency: 'masm',
  kind: 'order',
  title: 'Стандарт худалдаж авах',
  summary: 'Монгол болон олон улсын стандартын хуулбар авна.',
  words: [
    'стандарт авах',
    'MNS',
    'ISO стандарт',
    'buy standard',
    'стандарт татаж авах',
    'стандартын хуулбар авах',
    'гост авах',
    'барилгын стандарт авах',
    'исо стандарт монголоор',
    'мнс стандарт',
    'iso copy',
    'хүнсний стандарт авах',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  ask: {
    origin: {
      type: 'choice',
      title: 'Ямар стандарт вэ?',
      options: { mns: 'Монгол улсын', iso: 'ISO', gost: 'Орос улсын', other: 'Бусад' },
    },
    code: { type: 'text', title: 'Стандартын дугаар юу вэ?', longest: 60 },
    language: { type: 'choice', title: 'Ямар хэлээр авах вэ?', options: { mn: 'Монгол', en: 'Англи', ru: 'Орос' } },
    copies: { type: 'number', title: 'Хэдэн хувь хэрэгтэй вэ?', least: 1 },
    email: { type: 'email', title: 'Аль имэйлд илгээх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'cancelled',
      say: 'Энэ стандарт хүчингүй болсон.',
      remedy: 'Орлосон стандартын дугаараар захиална уу.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
    {
      code: 'no-translation',
      say: 'Сонгосон хэл дээр орчуулга алга.',
      remedy: 'Эх хэлээр нь захиална уу.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Стандартыг таны имэйлд илгээлээ.' },
  confidence: 'medium',
})
