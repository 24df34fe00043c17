import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'guardian-allowance',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Бүтэн өнчин хүүхэд асран хамгаалагчийн тэтгэмж',
  summary: 'Бүтэн өнчин хүүхдийг асарч байгаа хүнд олгоно.',
  words: [
    'бүтэн өнчин',
    'асран хамгаалагчийн мөнгө',
    'өнчин хүүхэд өсгөх',
    'guardian allowance',
    'ач зээгээ асардаг мөнгө',
    'эцэг эхгүй хүүхдийн тэтгэмж',
    'өнчин хүүхэд асарсан мөнгө',
    'бүтэн өнчний мөнгө',
    'дүүгээ асарч байгаа тэтгэмж',
    'raising orphan money',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    score: { from: 'welfare.household.score' },
  },
  known: ['score'],
  ask: {
    orphanNumber: {
      type: 'registerNumber',
      title: 'Хүүхдийн регистрийн дугаар',
      why: 'Хүүхэд таны нэр дээр бүртгэлгүй байдаг.',
    },
    kin: {
      type: 'choice',
      title: 'Та хүүхдийн хэн нь вэ?',
      options: { grand: 'Эмээ, өвөө', sibling: 'Ах, эгч', relative: 'Бусад төрөл', none: 'Төрөл бус' },
    },
    order: { type: 'file', title: 'Засаг даргын захирамжаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: {
      type: 'text',
      title: 'Асран хамгаалагчийн данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Асран хамгаалагч 18 нас хүрсэн байх ёстой.',
      remedy: 'Насанд хүрсэн төрөл нь хүсэлт гаргана.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Насанд хүрсэн', when: { age: { atLeast: 18 } } }],
  returns: [{ code: 'order-other', say: 'Захирамжид өөр хүүхэд бичигдсэн байна.', asks: ['orphanNumber', 'order'] }],
  refusals: [
    {
      code: 'one-parent',
      say: 'Хүүхдийн эцэг, эхийн нэг нь амьд байна.',
      remedy: 'Хүүхдийн халамжийн тэтгэврийг үзнэ үү.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'ended',
      say: 'Асран хамгаалалт дуусгавар болсон байна.',
      remedy: 'Шинэ захирамж гарвал дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмж тогтоолоо. Улирал тутам дансанд орно.' },
  source: 'KHUR WS100165; bat-ulzii.ov.gov.mn/post/105724 (list of ehalamj)',
  confidence: 'medium',
})
