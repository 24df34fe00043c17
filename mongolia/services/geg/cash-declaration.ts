import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cash-declaration',
  agency: 'geg',
  kind: 'declaration',
  title: 'Хилээр мөнгө гаргах, оруулах мэдүүлэг',
  summary: 'Бэлэн мөнгөө хилээр гарахын өмнө мэдүүлнэ.',
  words: [
    'хилээр мөнгө гаргах',
    'валют мэдүүлэх',
    'бэлэн мөнгөний мэдүүлэг',
    'cash declaration',
    'доллар авч гарах',
    'юань авч гарах',
    'хилээр хэдэн төгрөг гаргах',
    '15 сая төгрөгөөс дээш',
    'бэлэн мөнгө авч явах',
    'гаальд мөнгөө мэдүүлэх',
    'carry cash abroad',
  ],
  law: [{ act: 'Гаалийн тухай хууль' }, { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' }],
  facts: { passport: { from: 'civil.passport.passportNumber' }, passportUntil: { from: 'civil.passport.expireDate' } },
  known: ['passport', 'passportUntil'],
  ask: {
    direction: { type: 'choice', title: 'Хаашаа явах вэ?', options: { out: 'Монголоос гарна', in: 'Монголд орно' } },
    currency: {
      type: 'several',
      title: 'Ямар мөнгө вэ?',
      options: { mnt: 'Төгрөг', usd: 'Америк доллар', cny: 'Юань', eur: 'Евро', other: 'Бусад' },
    },
    worth: { type: 'money', title: 'Нийтдээ хэдэн төгрөгтэй тэнцэх вэ?', least: 1 },
    source: {
      type: 'choice',
      title: 'Хаанаас олсон мөнгө вэ?',
      options: { salary: 'Цалин, хуримтлал', business: 'Худалдаа', sale: 'Хөрөнгө борлуулсан', other: 'Бусад' },
    },
    owner: { type: 'yesNo', title: 'Мөнгө таных уу?' },
    ownerName: { type: 'text', title: 'Хэний мөнгө вэ?', longest: 100 },
    crossing: { type: 'date', title: 'Хэзээ хил гарах вэ?', earliest: 'today' },
  },
  when: { ownerName: { owner: false } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { passport: { known: false } },
      code: 'no-passport',
      say: 'Гадаад паспортын бүртгэл олдсонгүй.',
      remedy: 'Эхлээд паспорт захиална уу.',
    },
  ],
  gives: {
    document: 'Бэлэн мөнгөний мэдүүлэг',
    show: ['passport', 'direction', 'currency', 'worth', 'source', 'crossing'],
    validDays: 14, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
