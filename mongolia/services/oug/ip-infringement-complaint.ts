import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ip-infringement-complaint',
  agency: 'oug',
  kind: 'complaint',
  title: 'Оюуны өмчийн зөрчил мэдээлэх',
  summary: 'Хуурамч бараа, хулгайлсан бүтээлийг мэдээлнэ.',
  words: [
    'хуурамч бараа',
    'дуурайсан лого',
    'бүтээл хулгайлсан',
    'контент хуулсан',
    'counterfeit',
    'piracy',
    'миний логог хуулсан',
    'хуурамч брэнд зарж байна',
    'зургийг минь зөвшөөрөлгүй ашигласан',
    'дууг минь хулгайлсан',
    'дуураймал бараа',
    'пират кино',
    'fake goods',
    'copyright theft',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }, { act: 'Зохиогчийн эрхийн тухай хууль' }],
  facts: { works: { rows: 'patents.works' }, rights: { rows: 'patents.objects' } },
  ask: {
    protects: {
      type: 'choice',
      title: 'Юу зөрчигдсөн бэ?',
      options: { mark: 'Барааны тэмдэг', work: 'Зохиогчийн эрх', invention: 'Патент, загвар' },
    },
    right: {
      type: 'choice',
      title: 'Таны аль гэрчилгээ вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    work: {
      type: 'choice',
      title: 'Таны аль бүтээл вэ?',
      options: { rows: 'patents.works', value: 'certificateNumber', label: ['workName'] },
    },
    spot: {
      type: 'choice',
      title: 'Хаана олсон бэ?',
      options: { market: 'Зах, дэлгүүр', online: 'Цахим орчин', border: 'Хил, гааль', event: 'Тоглолт, арга хэмжээ' },
    },
    link: { type: 'text', title: 'Цахим холбоосыг бичнэ үү', longest: 300 },
    violator: { type: 'text', title: 'Хэн зөрчсөн бэ?', longest: 120 },
    evidence: { type: 'file', title: 'Зураг, баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    stop: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { remove: 'Зогсоолгох', seize: 'Хураалгах', pay: 'Хохирол төлүүлэх' },
    },
  },
  when: { right: { protects: ['mark', 'invention'] }, work: { protects: 'work' }, link: { spot: 'online' } },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 22,
  checks: [
    {
      title: 'Бүртгэлтэй эрхтэй',
      when: {
        anyOf: [
          { protects: 'work', works: { known: true } },
          { protects: ['mark', 'invention'], rights: { known: true } },
        ],
      },
    },
  ],
  returns: [
    { code: 'place-unclear', say: 'Хаана зарж байгаа нь тодорхойгүй байна.', asks: ['spot', 'link', 'violator'] },
  ],
  refusals: [
    {
      code: 'licensed',
      say: 'Тэр хүн ашиглах зөвшөөрөлтэй байна.',
      remedy: 'Гэрээний маргааныг шүүхэд гаргана уу.',
      law: { act: 'Оюуны өмчийн тухай хууль' },
    },
    {
      code: 'fair-use',
      say: 'Хуулиар зөвшөөрсөн ашиглалт байна.',
      remedy: 'Санал нийлэхгүй бол шүүхэд хандана уу.',
      law: { act: 'Зохиогчийн эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Зөрчлийг шалгаж, хариуг танд хүргүүллээ.' },
  confidence: 'low',
})
