import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fishing-permit',
  agency: 'met',
  kind: 'permit',
  title: 'Загас барих эрхийн бичиг авах',
  summary: 'Гол, нуурт загас барих эрх авна.',
  words: [
    'загасчлах зөвшөөрөл',
    'загас барих',
    'fishing licence',
    'загасны зөвшөөрөл авах',
    'тул барих зөвшөөрөл',
    'хөвсгөлд загасчлах',
    'загас барьж болох уу',
    'загасчны бичиг',
    'загас барих бичиг',
    'catch fish',
    'go fishing',
  ],
  law: [{ act: 'Амьтны тухай хууль' }, { act: 'Байгалийн нөөц ашигласны төлбөрийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль сумын гол, нуурт барих вэ?', level: 2 },
    water: { type: 'text', title: 'Аль гол, нуур вэ?', longest: 80 },
    fish: {
      type: 'choice',
      title: 'Ямар загас барих вэ?',
      options: { lenok: 'Зэвэг', pike: 'Цурхай', perch: 'Алгана', whitefish: 'Цагаан загас' },
    },
    method: {
      type: 'choice',
      title: 'Яаж барих вэ?',
      options: { rod: 'Дэгээгээр', release: 'Барьж тавих', net: 'Судалгааны тор' },
    },
    day: { type: 'date', title: 'Аль өдөр эхлэх вэ?', earliest: 'today' },
    rules: {
      type: 'declaration',
      title: 'Дүрмээ зөвшөөрнө үү',
      statement: 'Тул загас барихгүй, заасан хэмжээнээс хэтрүүлэхгүй.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'spawning',
      say: 'Загасны үржлийн хориотой үе байна.',
      remedy: 'Хориг дууссаны дараа хүсэлт гаргана уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
    {
      code: 'closed-water',
      say: 'Энэ усанд загас барихыг хориглосон.',
      remedy: 'Зөвшөөрсөн өөр гол, нуур сонгоно уу.',
      law: { act: 'Амьтны тухай хууль' },
    },
  ],
  gives: { document: 'Загас барих эрхийн бичиг', show: ['place', 'water', 'fish', 'method', 'day'], validDays: 30 }, // no period is published: a cautious default of ours
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Загас барих төлбөр' },
  confidence: 'medium',
})
