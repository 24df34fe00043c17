import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'home-care-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Гэртээ асарч байгаа хүний тэтгэмж',
  summary: 'Ахмад, бэрхшээлтэй хүнийг гэрт нь асардаг хүн авна.',
  words: ['асаргааны тэтгэмж', 'асаргааны мөнгө', 'хэвтрийн хүн асрах', 'ээжийгээ асрах', 'carer allowance'],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    insured: { from: 'insurance.current.insured' },
    pensionType: { from: 'insurance.pension.pensionType' },
  },
  known: ['insured', 'pensionType'],
  ask: {
    cared: {
      type: 'choice',
      title: 'Хэнийг асардаг вэ?',
      options: {
        elder: 'Ганц бие ахмад настан',
        disabled: 'Хөгжлийн бэрхшээлтэй хүн',
        child: 'Хөгжлийн бэрхшээлтэй хүүхэд',
        patient: 'Хэвтрийн өвчтөн',
      },
    },
    caredNumber: {
      type: 'registerNumber',
      title: 'Асруулагчийн регистр',
      why: 'Түүний байнгын асаргааны бүртгэлийг шалгана.',
    },
    conclusion: { type: 'file', title: 'Эмнэлгийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    same: { type: 'yesNo', title: 'Хамт амьдардаг уу?' },
    place: { type: 'place', title: 'Асруулагч аль сум, дүүрэгт байдаг вэ?', level: 2 },
    account: {
      type: 'text',
      title: 'Асаргааны тэтгэмжийн данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Асаргааны тэтгэмжийг насанд хүрсэн хүн авна.',
      remedy: 'Гэр бүлийн насанд хүрсэн хүн хүсэлт гаргана уу.',
    },
    {
      when: { insured: true },
      say: 'Та ажил олгогчоор даатгуулсан байна.',
      remedy: 'Ажилгүй, асарч чадах хүн хүсэлт гаргана.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Ажил эрхэлдэггүй', when: { insured: false } },
    { title: 'Хамт амьдардаг', when: { same: true } },
  ],
  returns: [{ code: 'conclusion-old', say: 'Эмнэлгийн дүгнэлтийн хугацаа дууссан байна.', asks: ['conclusion'] }],
  refusals: [
    {
      code: 'no-need',
      say: 'Байнгын асаргаа шаардлагагүй гэж тогтоосон.',
      remedy: 'Эмнэлгийн комисст дахин орно уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'has-carer',
      say: 'Энэ хүнийг өөр хүн асарч тэтгэмж авдаг.',
      remedy: 'Солих бол өмнөх хүн татгалзсан бичиг өгнө.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'family-able',
      say: 'Ахмадыг асрах үр хүүхэд нь байна.',
      remedy: 'Тэдний байдлыг баримтаар тайлбарлаж болно.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж тогтоолоо. Сар бүр дансанд орно. Асаргааг социал ажилтан шалгана.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'bat-ulzii.ov.gov.mn/post/105724 (list of ehalamj)',
  confidence: 'medium',
})
