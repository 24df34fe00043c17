import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'adoption-assessment',
  agency: 'gbhzhg',
  kind: 'certificate',
  title: 'Үрчлэлтийн өмнөх дүгнэлт гаргуулах',
  summary: 'Үрчлэгч гэр бүлийн нөхцөлийг үнэлж дүгнэлт гаргана.',
  words: ['хүүхэд үрчлэх', 'үрчлэх дүгнэлт', 'үрчлүүлэх', 'adoption'],
  law: [{ act: 'Гэр бүлийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    married: { from: 'civil.marriage.marriedDate' },
    homes: { rows: 'property.list' },
    homeCount: { count: 'homes' },
  },
  known: ['married'],
  ask: {
    link: {
      type: 'choice',
      title: 'Хүүхэд таны хэн вэ?',
      options: {
        relative: 'Төрөл садны хүүхэд',
        step: 'Эхнэр, нөхрийн хүүхэд',
        centre: 'Асрамжийн газрын хүүхэд',
        none: 'Хараахан сонгоогүй',
      },
    },
    reason: { type: 'longText', title: 'Яагаад үрчлэхийг хүсэж байна вэ?', longest: 800 },
    income: { type: 'money', title: 'Сарын орлого хэд вэ?', least: 0 },
    medical: { type: 'file', title: 'Эрүүл мэндийн шинжилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    spouseAgrees: { type: 'yesNo', title: 'Эхнэр, нөхөр зөвшөөрсөн үү?' },
    office: { type: 'office', title: 'Аль хэлтэс үнэлэх вэ?' },
  },
  stop: [
    { when: { age: { below: 18 } }, say: 'Үрчлэгч насанд хүрсэн байна.', remedy: '18 нас хүрээд хүсэлт гаргана уу.' },
    { when: { age: { atLeast: 60 } }, say: '60 наснаас дээш хүн үрчлэхгүй.', remedy: 'Асран хамгаалагч болж болно.' },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гэр бүл нь зөвшөөрсөн', when: { anyOf: [{ married: { known: false } }, { spouseAgrees: true }] } },
    { title: 'Байртай', when: { homeCount: { atLeast: 1 } } },
  ],
  returns: [{ code: 'tests-incomplete', say: 'Эрүүл мэндийн шинжилгээ дутуу байна.', asks: ['medical'] }],
  refusals: [
    {
      code: 'illness',
      say: 'Хуульд заасан өвчинтэй байна.',
      remedy: 'Эмчилгээний дараа дахин хандана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'conditions',
      say: 'Амьдралын нөхцөл хүүхдэд тохирохгүй.',
      remedy: 'Нөхцөлөө сайжруулаад дахин үнэлүүлнэ үү.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { document: 'Үрчлэлтийн дүгнэлт', show: ['link', 'office'], validDays: 180 },
  source: 'limits of age from memory of the Family Law',
  confidence: 'low',
})
