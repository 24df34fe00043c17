import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'film-classification',
  agency: 'sug',
  kind: 'certificate',
  title: 'Киноны насны ангилал тогтоолгох',
  summary: 'Кино театрт гаргах бүтээлийн насны ангиллыг авна.',
  words: [
    'киноны ангилал',
    'насны хязгаар',
    'кино гаргах',
    'film rating',
    'киногоо театрт гаргах',
    'хүүхэд үзэж болох кино',
    '16+ 18+ тэмдэг авах',
    'киноны рейтинг тогтоолгох',
    'шинэ кино нээлтийн зөвшөөрөл',
    'movie age limit',
    'film certificate',
  ],
  law: [{ act: 'Кино урлагийг дэмжих тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    film: { type: 'text', title: 'Киноны нэр юу вэ?', longest: 120 },
    minutes: { type: 'number', title: 'Хэдэн минут вэ?', least: 1, most: 600 },
    made: { type: 'choice', title: 'Хаана бүтээсэн бэ?', options: { here: 'Монголд', abroad: 'Гадаадад' } },
    rights: { type: 'file', title: 'Гаргах эрхийн гэрээг хавсаргана уу', accept: ['pdf'] },
    content: {
      type: 'several',
      title: 'Юу агуулсан бэ?',
      options: {
        none: 'Онцгой зүйлгүй',
        violence: 'Хүчирхийлэл',
        language: 'Бүдүүлэг үг',
        substance: 'Архи, тамхи, мансууруулах',
        adult: 'Насанд хүрэгчдийн',
      },
    },
    proposed: {
      type: 'choice',
      title: 'Ямар ангилал санал болгож байна вэ?',
      options: { all: 'Бүх нас', p13: '13-аас дээш', p16: '16-аас дээш', p18: '18-аас дээш' },
    },
  },
  when: { rights: { made: 'abroad' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'forbidden-content',
      say: 'Хуулиар хориглосон агуулгатай байна.',
      remedy: 'Тэр хэсгийг хасаад дахин илгээнэ үү.',
      law: { act: 'Кино урлагийг дэмжих тухай хууль' },
    },
    {
      code: 'no-rights',
      say: 'Гаргах эрх нь нотлогдсонгүй.',
      remedy: 'Эрхийн гэрээгээ хавсаргаад илгээнэ үү.',
      law: { act: 'Кино урлагийг дэмжих тухай хууль' },
    },
  ],
  gives: {
    document: 'Киноны насны ангиллын гэрчилгээ',
    show: ['companyName', 'film', 'minutes', 'proposed'],
    validDays: 3650, // our own default: a rating has no end
  },
  confidence: 'low',
})
