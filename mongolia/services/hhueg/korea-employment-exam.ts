import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'korea-employment-exam',
  agency: 'hhueg',
  kind: 'exam',
  title: 'Солонгост ажиллах шалгалтад бүртгүүлэх',
  summary: 'Гэрээгээр Солонгост ажиллах хэлний шалгалтад бүртгүүлнэ.',
  words: [
    'солонгос явж ажиллах',
    'гэрээгээр солонгос явах',
    'гэрээт ажилчин',
    'солонгос хэлний шалгалт',
    'солонгосын ажил',
    'EPS TOPIK',
  ],
  law: [{ act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    passportNumber: { from: 'civil.passport.passportNumber' },
    passportUntil: { from: 'civil.passport.expireDate' },
    passportDays: { daysUntil: 'passportUntil' },
    debts: { rows: 'court.debts' },
    banned: { some: 'debts', of: 'travelBan' },
  },
  known: ['birth', 'passportNumber', 'passportUntil'],
  ask: {
    branch: {
      type: 'choice',
      title: 'Аль салбарт ажиллах вэ?',
      options: { factory: 'Үйлдвэр', farm: 'Хөдөө аж ахуй', build: 'Барилга', fish: 'Загас агнуур' },
    },
    past: {
      type: 'choice',
      title: 'Солонгост байсан уу?',
      options: { never: 'Үгүй', legal: 'Зөвшөөрөлтэй ажилласан', illegal: 'Хугацаа хэтрүүлсэн' },
    },
    record: { type: 'yesNo', title: 'Хорих ял эдэлж байсан уу?' },
    photo: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg'] },
    sworn: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Мэдээлэл үнэн зөв. Худал бол шалгалтын дүн хүчингүй болно.',
    },
  },
  stop: [
    { when: { age: { below: 18 } }, say: 'Шалгалтад 18 наснаас бүртгэнэ.', remedy: '18 нас хүрээд бүртгүүлнэ үү.' },
    {
      when: { age: { atLeast: 40 } },
      say: 'Шалгалтад 39 нас хүртэл бүртгэнэ. Та {age} настай.',
      remedy: 'Гадаадад ажиллах өөр боломжийг хэлтсээс асууна уу.',
    },
    {
      when: { passportNumber: { known: false } },
      say: 'Танд гадаад паспорт алга.',
      remedy: 'Паспортоо захиалаад бүртгүүлнэ үү.',
      instead: 'passport-order',
    },
    {
      when: { past: 'illegal' },
      say: 'Хугацаа хэтрүүлсэн хүнийг бүртгэхгүй.',
      remedy: 'Хориг дуусахад дахин бүртгүүлнэ үү.',
    },
    {
      when: { banned: true },
      say: 'Шүүхийн шийдвэрээр хил гарах эрх хязгаарлагдсан.',
      remedy: 'Өрөө төлж хязгаарлалтаа цуцлуулна уу.',
      instead: 'court-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Паспорт нэг жилээс удаан хүчинтэй', when: { passportDays: { atLeast: 365 } } },
    { title: 'Хил гарах хориггүй', when: { banned: false } },
    { title: 'Ял эдлээгүй', when: { record: false } },
  ],
  returns: [{ code: 'photo-size', say: 'Зураг шаардлага хангахгүй байна. Дахин хавсаргана уу.', asks: ['photo'] }],
  refusals: [
    {
      code: 'sentence',
      say: 'Хорих ял эдэлсэн хүн хамрагдахгүй.',
      remedy: 'Дотоодын ажлын байрыг үзнэ үү.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
    {
      code: 'quota-full',
      say: 'Салбарын тоо дүүрсэн байна.',
      remedy: 'Өөр салбар сонгоно уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг хүлээж авлаа. Шалгалтын өдрийг мессежээр илгээнэ.' },
  confidence: 'medium',
})
