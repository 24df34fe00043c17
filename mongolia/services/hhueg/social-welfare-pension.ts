import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'social-welfare-pension',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Халамжийн тэтгэвэр тогтоолгох',
  summary: 'Даатгалын тэтгэвэр авах эрхгүй ахмад, бэрхшээлтэй хүн авна.',
  words: [
    'халамжийн тэтгэвэр',
    'халамжийн пенси',
    'группын халамж',
    'одой хүний тэтгэвэр',
    'ахмадын халамж',
    'welfare pension',
    'группээр мөнгө авах',
    'ажиллаж байгаагүй тэтгэвэр авах',
    'ажилласан жилгүй ахмад',
    'төрөлхийн бэрхшээлтэй хүн мөнгө',
    'инвалид хүний халамж',
    'өнчин хүүхдийн халамж',
    'no work years pension',
    'ндш төлөөгүй тэтгэвэр',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    sex: { from: 'civil.person.sex' },
    pensionType: { from: 'insurance.pension.pensionType' },
    disabilityType: { from: 'disability.record.disabilityType' },
    lossPercent: { from: 'disability.record.lossPercent' },
    disabledUntil: { from: 'disability.record.endDate' },
    pensionMonths: { from: 'insurance.months.pensionMonths' },
  },
  known: ['birth', 'pensionType', 'pensionMonths', 'disabilityType', 'lossPercent'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр авах вэ?',
      options: { elder: 'Ахмад настан', disabled: 'Хөгжлийн бэрхшээлтэй', short: '16 нас хүрсэн одой хүн' },
    },
    medical: { type: 'file', title: 'Эмнэлгийн комиссын шийдвэрээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    place: { type: 'place', title: 'Оршин суудаг сум, дүүргээ сонгоно уу', level: 2 },
    account: {
      type: 'text',
      title: 'Халамжийн тэтгэвэр авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Өөр тэтгэвэр авдаггүй. Мэдээлэл үнэн зөв.',
    },
  },
  when: { medical: { ground: 'short' } },
  stop: [
    {
      when: { pensionType: { known: true } },
      say: 'Танд даатгалаас тэтгэвэр олгодог: {pensionType}.',
      remedy: 'Халамжийн тэтгэврийг давхар олгохгүй.',
    },
    {
      when: { ground: 'elder', age: { below: 55 } },
      say: 'Та {age} настай. Ахмадын үндэслэлээр авах нас болоогүй.',
      remedy: 'Бэрхшээлтэй бол тэр үндэслэлээ сонгоно уу.',
    },
    {
      when: { ground: 'elder', sex: 'эрэгтэй', age: { below: 60 } },
      say: 'Та {age} настай. Эрэгтэй хүн ахмадын үндэслэлээр 60 наснаас авна.',
      remedy: 'Бэрхшээлтэй бол тэр үндэслэлээ сонгоно уу.',
    },
    {
      when: { ground: 'disabled', disabilityType: { known: false } },
      say: 'Хөгжлийн бэрхшээлийн бүртгэл алга.',
      remedy: 'Эмчээрээ дамжуулж магадлах комисст орно уу.',
    },
    {
      when: { ground: 'disabled', lossPercent: { below: 50 } },
      say: 'Чадвар алдалт {lossPercent}% байна. 50% ба түүнээс дээш байх ёстой.',
      remedy: 'Байдал хүндэрвэл комисст дахин орно уу.',
    },
    {
      when: { ground: ['disabled', 'short'], age: { below: 16 } },
      say: 'Энэ тэтгэврийг 16 наснаас олгоно.',
      remedy: '16 нас хүрээд хүсэлт гаргана уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Даатгалын тэтгэвэргүй', when: { pensionType: { known: false } } },
    {
      title: 'Чадвар алдалт 50% ба түүнээс дээш',
      when: { anyOf: [{ ground: ['elder', 'short'] }, { lossPercent: { atLeast: 50 } }] },
    },
    { title: 'Даатгалын тэтгэвэр авах хугацаа хүрээгүй', when: { pensionMonths: { below: 240 } } },
  ],
  returns: [
    { code: 'decision-missing', say: 'Комиссын шийдвэр дутуу байна. Бүх нүүрээр хавсаргана уу.', asks: ['medical'] },
  ],
  refusals: [
    {
      code: 'insurance-due',
      say: 'Та даатгалаас тэтгэвэр авах эрхтэй байна.',
      remedy: 'Даатгалын хэлтэст тэтгэвэр тогтоолгоно уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'age-short',
      say: 'Насны болзол хангаагүй байна.',
      remedy: 'Нас хүрээд дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'determination-over',
      say: 'Бэрхшээлийн тогтоолтын хугацаа дууссан.',
      remedy: 'Комиссоор сунгуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Халамжийн тэтгэвэр тогтоосон шийдвэр',
    show: ['ground', 'disabilityType', 'disabledUntil'],
    validDays: 365,
    says: 'Тэтгэвэр тогтоолоо. Мөнгө сар бүр дансанд орно.',
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source:
    'bat-ulzii.ov.gov.mn/post/105724 (list of ehalamj); grounds: nhtt.ub.gov.mn/?p=4030; the ages 55 and 60 from memory',
  confidence: 'medium',
})
