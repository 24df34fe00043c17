import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-money',
  agency: 'hhueg',
  kind: 'benefit',
  title: 'Хүүхдийн мөнгө авах',
  summary: 'Хүүхэд бүрд сар тутам олгодог мөнгийг дансандаа авна.',
  words: [
    'хүүхдийн мөнгө',
    'хүүхдийн 100 мянга',
    'хүүхдийн тэтгэмж',
    'хүүхдийн мөнгөний данс',
    'child money',
    'хүүхдийн мөнгөнд бүртгүүлэх',
    'шинэ төрсөн хүүхдийн мөнгө',
    'хүүхдийн 100000 төгрөг',
    'хүүхдийн мөнгөний данс солих',
    'хүүхдийн мөнгө орохгүй байна',
    'child benefit',
    'kids money',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: {
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
    score: { from: 'welfare.household.score' },
    assessed: { from: 'welfare.household.assessedDate' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['score', 'assessed', 'address'],
  ask: {
    child: {
      type: 'choice',
      title: 'Аль хүүхдийн мөнгө вэ?',
      options: { rows: 'civil.children', value: 'regnum', label: ['firstname', 'birthDate'] },
    },
    reason: {
      type: 'choice',
      title: 'Яагаад хүсэлт гаргаж байгаа вэ?',
      options: {
        first: 'Шинээр төрсөн хүүхэд',
        stopped: 'Мөнгө орохоо больсон',
        parent: 'Мөнгө авах эцэг, эхийг солих',
        account: 'Дансаа солих',
      },
    },
    lives: {
      type: 'choice',
      title: 'Хүүхэд хэнтэй амьдардаг вэ?',
      options: { both: 'Эцэг, эхтэйгээ', me: 'Надтай', other: 'Өөр хүний асрамжид' },
    },
    decision: {
      type: 'file',
      title: 'Асрамжийн шийдвэрээ хавсаргана уу',
      hint: 'Шүүх, Засаг даргын шийдвэр.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    account: {
      type: 'text',
      title: 'Мөнгө аль дансанд орох вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Хүүхэд Монголд амьдарч байгаа. Мэдээлэл үнэн зөв.',
    },
  },
  when: { decision: { lives: 'other' } },
  stop: [
    {
      when: { childCount: { below: 1 } },
      say: 'Таны нэр дээр хүүхэд бүртгэгдээгүй байна.',
      remedy: 'Хүүхдээ эхлээд улсын бүртгэлд бүртгүүлнэ үү.',
      instead: 'birth-registration',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хүүхэд иргэний бүртгэлтэй', when: { childCount: { atLeast: 1 } } },
    { title: 'Өрх судалгаанд хамрагдсан', when: { assessed: { known: true } } },
    {
      title: 'Эцэг, эхтэйгээ амьдардаг, эсвэл асрамжийн шийдвэртэй',
      when: { anyOf: [{ lives: ['both', 'me'] }, { decision: { known: true } }] },
    },
  ],
  returns: [
    { code: 'account-wrong', say: 'Дансны дугаар буруу байна. Дахин бичнэ үү.', asks: ['account'] },
    { code: 'decision-unclear', say: 'Асрамжийн шийдвэрийн нүүр дутуу байна.', asks: ['lives', 'decision'] },
  ],
  refusals: [
    {
      code: 'over-age',
      say: 'Хүүхэд 18 нас хүрсэн байна.',
      remedy: '18 нас хүрсэн сараас мөнгө олгохгүй.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'abroad',
      say: 'Хүүхэд гадаадад амьдарч байна.',
      remedy: 'Буцаж ирээд дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'other-parent',
      say: 'Нөгөө эцэг, эх нь мөнгийг авч байна.',
      remedy: 'Тохиролцсон бичгээ хавсаргаж дахин илгээнэ үү.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: {
    says: 'Хүсэлтийг баталлаа. Мөнгө сар бүр дансанд орно. Орсон эсэхийг «Хүүхдийн мөнгө авах эсэхийг шалгах» үйлчилгээгээр харна.',
  },
  source: 'mlsp.gov.mn/content/detail/1390; the decision on children abroad from memory',
  confidence: 'medium',
})
