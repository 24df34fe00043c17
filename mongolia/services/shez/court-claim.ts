import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'court-claim',
  agency: 'shez',
  kind: 'registration',
  title: 'Шүүхэд нэхэмжлэл гаргах',
  summary: 'Иргэний маргаанаа шүүхээр шийдүүлэх нэхэмжлэл илгээнэ.',
  words: [
    'нэхэмжлэл',
    'шүүхэд өгөх',
    'шүүхдэх',
    'мөнгөө нэхэмжлэх',
    'гэрлэлт цуцлуулах',
    'тэтгэлэг тогтоолгох',
    'lawsuit',
  ],
  law: [
    { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
    { act: 'Монгол Улсын шүүхийн тухай хууль' },
  ],
  facts: {
    address: { from: 'civil.address.fullAddress' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    married: { from: 'civil.marriage.marriedDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    cases: { rows: 'justice.cases' },
    caseCount: { count: 'cases' },
  },
  known: ['address', 'married', 'spouse'],
  ask: {
    matter: {
      type: 'choice',
      title: 'Юуны маргаан бэ?',
      options: {
        debt: 'Зээл, гэрээний төлбөр',
        labour: 'Хөдөлмөрийн маргаан',
        divorce: 'Гэрлэлт цуцлах',
        alimony: 'Хүүхдийн тэтгэлэг',
        property: 'Өмч, газрын маргаан',
        damage: 'Гэм хорын төлбөр',
        other: 'Бусад',
      },
    },
    pregnant: { type: 'yesNo', title: 'Эхнэр жирэмсэн, эсвэл нэг нас хүрээгүй хүүхэдтэй юу?' },
    dismissed: { type: 'date', title: 'Хэзээ ажлаас халагдсан бэ?', latest: 'today', optional: true },
    amount: { type: 'money', title: 'Хэдийг нэхэмжлэх вэ?', least: 1 },
    settled: {
      type: 'yesNo',
      title: 'Эвлэрүүлэн зуучлалд хандсан уу?',
      hint: 'Гэр бүл, хөдөлмөрийн маргаанд эхлээд эвлэрүүлэх оролдлого хийдэг.',
    },
    defendant: {
      type: 'choice',
      title: 'Хариуцагч хэн бэ?',
      options: { person: 'Иргэн', company: 'Байгууллага', state: 'Төрийн байгууллага' },
    },
    defendantName: { type: 'text', title: 'Хариуцагчийн нэр хэн бэ?', longest: 120 },
    defendantAddress: {
      type: 'address',
      title: 'Хариуцагч хаана байдаг вэ?',
      why: 'Аль шүүх хянахыг энэ хаягаар тогтооно.',
    },
    facts: {
      type: 'longText',
      title: 'Болсон явдал, шаардлагаа бичнэ үү',
      hint: 'Огноо, дүнг оруулж дэс дараалж бичнэ үү.',
      longest: 5000,
    },
    claimPaper: { type: 'file', title: 'Гарын үсэгтэй нэхэмжлэлээ хавсаргана уу', accept: ['pdf'] },
    evidence: {
      type: 'file',
      title: 'Нотлох баримтаа хавсаргана уу',
      hint: 'Гэрээ, баримт, захидлыг нэг файл болгоно уу.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    duty: {
      type: 'file',
      title: 'Улсын тэмдэгтийн хураамжийн баримтаа хавсаргана уу',
      hint: 'Чөлөөлөгдөх бол хоосон үлдээнэ үү.',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    truth: {
      type: 'declaration',
      title: 'Үнэн зөвийг баталгаажуулна уу',
      statement: 'Энэ маргаанаар өөр шүүхэд нэхэмжлэл гаргаагүй. Мэдээлэл үнэн зөв.',
    },
  },
  when: {
    pregnant: { matter: 'divorce' },
    dismissed: { matter: 'labour' },
    amount: { matter: ['debt', 'property', 'damage'] },
    settled: { matter: ['divorce', 'labour', 'alimony'] },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүний нэхэмжлэлийг төлөөлөгч нь гаргана.',
      remedy: 'Эцэг, эх, асран хамгаалагч нь нэвтэрч гаргана уу.',
    },
    {
      when: { matter: 'divorce', married: { known: false } },
      say: 'Таны нэр дээр гэрлэлтийн бүртгэл алга.',
      remedy: 'Бүртгэлээ улсын бүртгэлийн хэлтэст шалгуулна уу.',
    },
    {
      when: { matter: 'divorce', pregnant: true },
      say: 'Энэ хугацаанд гэрлэлт цуцлахыг хуулиар хориглодог.',
      remedy: 'Хүүхэд нэг нас хүрсний дараа нэхэмжлэл гаргана уу.',
    },
  ],
  fee: 'unknown', // the stamp duty follows from the claim; no table of it was found
  workingDays: 'unknown',
  checks: [
    {
      title: 'Хураамж төлсөн баримттай',
      when: { anyOf: [{ duty: { known: true } }, { matter: ['labour', 'alimony'] }] },
    },
    {
      title: 'Эвлэрүүлэх оролдлого хийсэн',
      when: { anyOf: [{ settled: true }, { matter: ['debt', 'property', 'damage', 'other'] }] },
    },
    { title: 'Өөр хэрэг хянагдаагүй', when: { caseCount: { below: 1 } } },
  ],
  returns: [
    {
      code: 'claim-incomplete',
      say: 'Нэхэмжлэл хуулийн шаардлага хангахгүй байна. Засаад дахин хавсаргана уу.',
      asks: ['claimPaper', 'facts'],
    },
    { code: 'duty-short', say: 'Улсын тэмдэгтийн хураамж дутуу байна. Баримтаа хавсаргана уу.', asks: ['duty'] },
    { code: 'address-wrong', say: 'Хариуцагчийн хаяг тодорхойгүй байна.', asks: ['defendantName', 'defendantAddress'] },
  ],
  refusals: [
    {
      code: 'wrong-court',
      say: 'Энэ маргааныг иргэний шүүх хянахгүй.',
      remedy: 'Захиргааны хэргийн шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'same-case',
      say: 'Ижил маргааныг шүүх хянаж байгаа, эсвэл шийдсэн байна.',
      remedy: 'Гарсан шийдвэрт давж заалдах гомдол гаргаж болно.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
    {
      code: 'not-mediated',
      say: 'Урьдчилан шийдвэрлүүлэх журмаар хандаагүй байна.',
      remedy: 'Эвлэрүүлэн зуучлагчид хандаад дахин гаргана уу.',
      law: { act: 'Эвлэрүүлэн зуучлалын тухай хууль' },
    },
    {
      code: 'no-capacity',
      say: 'Нэхэмжлэлийг эрхгүй хүн гаргасан байна.',
      remedy: 'Эрх бүхий хүн, эсвэл итгэмжлэлтэй төлөөлөгч гаргана уу.',
      law: { act: 'Иргэний хэрэг шүүхэд хянан шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Нэхэмжлэлийг хүлээн авч, иргэний хэрэг үүсгэлээ. Шүүгч тогтоолыг танд мэдэгдэнэ.' },
  source: 'memory; no page of the courts was found',
  confidence: 'low',
})
