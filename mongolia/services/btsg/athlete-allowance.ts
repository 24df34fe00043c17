import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'athlete-allowance',
  agency: 'btsg',
  kind: 'benefit',
  title: 'Тамирчны сар бүрийн мөнгөн урамшуулал',
  summary: 'Дэлхий, олимпын медальтан сар бүр урамшуулал авна.',
  words: [
    'тамирчны мөнгө',
    'олимпын медальтан',
    'дэлхийн аварга мөнгө',
    'athlete allowance',
    'тамирчны цалин',
    'олимпийн медалийн мөнгө',
    'дэлхийн аваргын сарын мөнгө',
    'паралимпийн медальтан мөнгө',
    'гавьяат тамирчны мөнгө',
    'athlete stipend',
  ],
  law: [{ act: 'Биеийн тамир, спортын тухай хууль' }],
  facts: { medals: { rows: 'sport.medals' } },
  ask: {
    event: {
      type: 'choice',
      title: 'Ямар тэмцээний медаль вэ?',
      options: {
        olympic: 'Олимп, паралимп',
        world: 'Дэлхийн аварга',
        continent: 'Азийн наадам, аварга',
        deaf: 'Сонсголгүй хүмүүсийн олимп',
      },
    },
    medal: { type: 'choice', title: 'Ямар медаль вэ?', options: { gold: 'Алт', silver: 'Мөнгө', bronze: 'Хүрэл' } },
    won: { type: 'date', title: 'Хэзээ авсан бэ?', latest: 'today' },
    clean: { type: 'declaration', title: 'Допингийн мэдэгдэл', statement: 'Энэ амжилтаа хориотой бодисгүй гаргасан.' },
    account: { type: 'text', title: 'Мөнгөө ямар дансаар авах вэ?', longest: 30 },
  },
  stop: [
    {
      when: { medals: { known: false } },
      say: 'Бүртгэлтэй медаль алга.',
      remedy: 'Холбоогоороо бүртгүүлээд дахин хүсэлт гаргана уу.',
      instead: 'sport-medals-reference',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'doping',
      say: 'Допингийн зөрчилтэй байна.',
      remedy: 'Шийдвэрт гомдол гаргах эрхтэй.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
    {
      code: 'not-senior',
      say: 'Насанд хүрэгчдийн тэмцээний медаль биш байна.',
      remedy: 'Насанд хүрэгчдийн амжилтаар хүсэлт гаргана уу.',
      law: { act: 'Биеийн тамир, спортын тухай хууль' },
    },
  ],
  gives: { says: 'Урамшуулал тогтоогдлоо. Сар бүр дансанд тань орно.' },
  confidence: 'low',
})
