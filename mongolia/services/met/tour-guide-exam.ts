import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tour-guide-exam',
  agency: 'met',
  kind: 'exam',
  title: 'Хөтөч тайлбарлагчийн шалгалтад бүртгүүлэх',
  summary: 'Хөтчийн эрхийн шалгалт өгч үнэмлэх авна.',
  words: [
    'хөтөч',
    'гид',
    'аяллын хөтөч шалгалт',
    'tour guide',
    'гид болох',
    'жуулчны хөтөч болох',
    'гид хийх эрх',
    'жуулчин дагуулах ажил',
    'аяллын хөтчийн үнэмлэх авах',
    'become a guide',
    'орчуулагч хөтөч болох',
    'зуны гид ажил',
  ],
  law: [{ act: 'Аялал жуулчлалын тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    guideCard: { from: 'environment.guide.certificateNumber' },
  },
  known: ['guideCard'],
  ask: {
    tongue: {
      type: 'choice',
      title: 'Ямар хэлээр шалгуулах вэ?',
      options: { en: 'Англи', ko: 'Солонгос', ja: 'Япон', ru: 'Орос', zh: 'Хятад' },
    },
    routes: {
      type: 'several',
      title: 'Ямар аялалд хөтөч хийх вэ?',
      options: { culture: 'Соёл, түүх', nature: 'Байгаль', ride: 'Морин аялал', climb: 'Уулын аялал' },
    },
    firstAid: { type: 'file', title: 'Анхны тусламжийн гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { age: { below: 18 } },
      code: 'under-age',
      say: 'Хөтчийн шалгалтыг 18 наснаас өгнө.',
      remedy: '18 нас хүрээд бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Өдрийг танд мэдэгдэнэ.' },
  confidence: 'low',
})
