import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-possession',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Газар эзэмших хүсэлт гаргах',
  summary: 'Гэр, үйлдвэр, үйлчилгээнд зориулж газар эзэмших эрх авна.',
  words: ['газар эзэмших', 'хашааны газар', 'үйлчилгээний газар авах', 'газар түрээслэх', 'land possession'],
  law: [{ act: 'Газрын тухай хууль' }, { act: 'Газрын төлбөрийн тухай хууль' }],
  facts: {
    companies: { rows: 'legal.companies' },
    taxDebt: { from: 'tax.debt.remainderNonpayment' },
    landDebts: { rows: 'land.feeDebts' },
    landDebt: { sum: 'landDebts', of: 'amount' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home', 'taxDebt'],
  ask: {
    place: { type: 'place', title: 'Эзэмших газар аль сум, дүүрэгт вэ?', level: 2 },
    applicant: {
      type: 'choice',
      title: 'Газрыг хэний нэр дээр авах вэ?',
      options: { citizen: 'Өөрийн нэр дээр', organisation: 'Байгууллагын нэр дээр' },
    },
    company: {
      type: 'choice',
      title: 'Аль байгууллага эзэмших вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    use: {
      type: 'choice',
      title: 'Юу хийх газар вэ?',
      options: {
        home: 'Гэр бүлийн хэрэгцээ',
        trade: 'Худалдаа, үйлчилгээ',
        industry: 'Үйлдвэр, агуулах',
        farm: 'Газар тариалан, ферм',
      },
    },
    area: { type: 'number', title: 'Хэдэн метр квадрат газар хэрэгтэй вэ?', least: 1 },
    years: { type: 'number', title: 'Хэдэн жил эзэмших вэ?', hint: 'Хуулиар 15–60 жил.', least: 15, most: 60 },
    spot: { type: 'text', title: 'Газар яг хаана байрлах вэ?', longest: 150 },
    sketch: { type: 'file', title: 'Газрын тойм зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    project: { type: 'file', title: 'Төслөө хавсаргана уу', accept: ['pdf'] },
  },
  when: { company: { applicant: 'organisation' }, project: { use: ['trade', 'industry', 'farm'] } },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Газар эзэмших хүсэлтийг 18 наснаас гаргана.',
      remedy: 'Эцэг, эх нь өөрийн нэрээр хүсэлт гаргаж болно.',
    },
    {
      when: { taxDebt: { atLeast: 1 } },
      say: 'Та {taxDebt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
    {
      when: { landDebt: { atLeast: 1 } },
      say: 'Та {landDebt}\u00a0₮ газрын төлбөрийн өртэй байна.',
      remedy: 'Газрын төлбөрөө төлөөд дахин хандана уу.',
      instead: 'land-fee-payment',
    },
    {
      when: { applicant: 'organisation', companies: { known: false } },
      say: 'Таны нэр дээр хуулийн этгээд бүртгэлгүй байна.',
      remedy: 'Өөрийн нэр дээр авах, эсвэл байгууллагаа эхлээд бүртгүүлнэ үү.',
      instead: 'company-founding',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } },
    { title: 'Газрын төлбөрийн өргүй', when: { landDebts: { known: false } } },
    { title: 'Үйлдвэр, үйлчилгээ бол төсөлтэй', when: { anyOf: [{ use: 'home' }, { project: { known: true } }] } },
  ],
  returns: [
    {
      code: 'sketch-unclear',
      say: 'Тойм зураг тодорхойгүй байна. Солбицолтой зураг хавсаргана уу.',
      asks: ['sketch', 'spot'],
    },
    { code: 'project-thin', say: 'Төсөлд зардал, хугацаа дутуу байна. Нөхөж хавсаргана уу.', asks: ['project'] },
  ],
  refusals: [
    {
      code: 'auction-only',
      say: 'Энэ газрыг зөвхөн дуудлага худалдаагаар олгоно.',
      remedy: 'Зарлагдсан дуудлага худалдаанд бүртгүүлнэ үү.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'overlap',
      say: 'Хүссэн талбай өөр эрхтэй давхцаж байна.',
      remedy: 'Кадастрын зураг дээр сул талбай сонгоно уу.',
      law: { act: 'Кадастрын зураглал ба газрын кадастрын тухай хууль' },
    },
    {
      code: 'plan-differs',
      say: 'Зориулалт нь газар зохион байгуулалтын төлөвлөгөөнд нийцээгүй.',
      remedy: 'Төлөвлөгөөнд нийцэх зориулалт, байршил сонгоно уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'sanitary-zone',
      say: 'Талбай эрүүл ахуйн хамгаалалтын бүсэд орсон байна.',
      remedy: 'Бүсийн гадна байршил сонгоод дахин хандана уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: {
    document: 'Газар эзэмших эрхийн гэрчилгээ',
    show: ['place', 'use', 'area', 'years', 'spot'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'the land law; documents and limits from memory',
  confidence: 'medium',
})
