import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mongol-script-exam-registration',
  agency: 'but',
  kind: 'exam',
  title: 'Монгол бичгийн шалгалтад бүртгүүлэх',
  summary: 'Монгол хэл, бичгийн шалгалтын түвшин, цагаа сонгоно.',
  words: [
    'монгол бичгийн шалгалт',
    'төрийн албаны монгол бичиг',
    'үндэсний бичиг',
    'Mongolian script exam',
    'монгол бичгээр шалгалт өгөх',
    'босоо бичгийн шалгалт',
    'худам бичгийн шалгалт',
    'төрийн албанд монгол бичиг өгөх',
    'хэл бичгийн шалгалтад орох',
    'vertical script test',
  ],
  law: [{ act: 'Монгол хэлний тухай хууль' }],
  facts: { levelBefore: { from: 'exams.script.levelName' } },
  known: ['levelBefore'],
  ask: {
    level: {
      type: 'choice',
      title: 'Ямар түвшний шалгалт вэ?',
      options: { first: 'Анхан шат', middle: 'Дунд шат', upper: 'Ахисан шат' },
    },
    purpose: {
      type: 'choice',
      title: 'Юунд хэрэгтэй вэ?',
      options: { service: 'Төрийн алба', teaching: 'Багшлах', self: 'Өөртөө' },
    },
    office: { type: 'office', title: 'Хаана шалгалт өгөх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ шалгалт өгөх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { level: 'upper', levelBefore: 'ахисан шат' },
      code: 'has-level',
      say: 'Та ахисан шатны батламжтай байна.',
      remedy: 'Лавлагаагаа аваарай.',
    },
  ],
  gives: { says: 'Та бүртгэгдлээ. Иргэний үнэмлэхээ авч очно уу.' },
  confidence: 'low',
})
