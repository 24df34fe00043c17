import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'breeding-certificate',
  agency: 'mofali',
  kind: 'certificate',
  title: 'Үржлийн мал, үүлдрийн гэрчилгээ авах',
  summary: 'Хээлтүүлэгч, цөм сүргийн малаа ангилуулна.',
  words: [
    'үржлийн мал',
    'хээлтүүлэгч',
    'үүлдэр',
    'угшлын бичиг',
    'breeding',
    'малаа үүлдэрт оруулах',
    'цөм сүргийн бичиг',
    'хуцны гэрчилгээ',
    'цэвэр үүлдрийн мал гэдгээ батлах',
    'малын паспорт',
    'pedigree livestock',
  ],
  law: [{ act: 'Малын генетик нөөцийн тухай хууль' }],
  facts: { tags: { rows: 'veterinary.eartags' } },
  ask: {
    place: { type: 'place', title: 'Мал аль суманд байдаг вэ?', level: 2 },
    kind: {
      type: 'choice',
      title: 'Ямар мал вэ?',
      options: { ram: 'Хуц', buck: 'Ухна', bull: 'Бух', stallion: 'Азарга', camel: 'Буур' },
    },
    breed: { type: 'text', title: 'Ямар үүлдэр, омог вэ?', longest: 80 },
    heads: { type: 'number', title: 'Хэдэн толгой вэ?', least: 1 },
    parents: { type: 'file', title: 'Угшлын бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Ээмэгтэй малтай', when: { tags: { known: true } } }],
  refusals: [
    {
      code: 'low-grade',
      say: 'Мал зэрэглэлд тэнцээгүй байна.',
      remedy: 'Шаардлага хангасан малаар дахин хандана уу.',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
    },
    {
      code: 'no-tag',
      say: 'Малыг ээмэглэж бүртгээгүй байна.',
      remedy: 'Ээмэглүүлж бүртгүүлээд хандана уу.',
      law: { act: 'Малын генетик нөөцийн тухай хууль' },
    },
  ],
  gives: { document: 'Үржлийн малын гэрчилгээ', show: ['place', 'kind', 'breed', 'heads'], validDays: 365 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
