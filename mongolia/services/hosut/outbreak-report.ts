import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'outbreak-report',
  agency: 'hosut',
  kind: 'notification',
  title: 'Халдварт өвчний сэжиг мэдэгдэх',
  summary: 'Олон хүн өвдсөн, халдварын сэжигтэй бол мэдэгдэнэ.',
  words: ['тарваган тахал', 'олноор өвдсөн', 'халдвар мэдэгдэх', 'тахал', 'outbreak'],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }],
  ask: {
    sign: {
      type: 'several',
      title: 'Ямар шинж тэмдэг вэ?',
      options: {
        fever: 'Халуурах',
        cough: 'Ханиалгах',
        rash: 'Тууралт',
        stomach: 'Суулгах, бөөлжих',
        bite: 'Амьтан хазсан',
      },
    },
    many: { type: 'number', title: 'Хэдэн хүн өвдсөн бэ?', least: 1, most: 10_000 },
    marmot: { type: 'yesNo', title: 'Тарвага, үхсэн амьтантай хавьтсан уу?' },
    place: { type: 'place', title: 'Аль сум, дүүрэгт вэ?', level: 2 },
    since: { type: 'date', title: 'Хэзээ эхэлсэн бэ?', latest: 'today' },
    note: { type: 'longText', title: 'Нэмж хэлэх зүйл', longest: 600, optional: true },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Тарвагатай хавьтаагүй', when: { marmot: false } }],
  refusals: [
    {
      code: 'single',
      say: 'Халдварын тохиолдол биш байна.',
      remedy: 'Өрхийн эмчдээ үзүүлнэ үү.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'checked',
      say: 'Энэ голомтыг шалгаж байна.',
      remedy: 'Эмчийн заавар дагана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг хүлээж авлаа. Тандалтын баг тантай холбогдоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
