import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'sickness-benefit',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Хөдөлмөрийн чадвар түр алдсаны тэтгэмж авах',
  summary: 'Өвдөж ажил хийгээгүй өдрүүдийн тэтгэмжээ авна.',
  words: [
    'өвчний чөлөө',
    'эмнэлгийн хуудас',
    'өвчтэй байсан мөнгө',
    'sick pay',
    'эмнэлгийн лист',
    'лист авсан',
    'больничный мөнгө',
    'эмнэлэгт хэвтсэн мөнгө',
    'өвдөөд ажилдаа яваагүй',
    'хагалгаанд орсон чөлөө',
    'ндш листний мөнгө',
    'sick leave money',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' }],
  facts: {
    benefitMonths: { from: 'insurance.months.benefitMonths' },
    insured: { from: 'insurance.current.insured' },
    leaves: { rows: 'insurance.sickLeaves' },
    leaveCount: { count: 'leaves' },
  },
  known: ['benefitMonths', 'insured'],
  ask: {
    certificate: {
      type: 'choice',
      title: 'Аль магадлагааны тэтгэмж вэ?',
      options: { rows: 'insurance.sickLeaves', value: 'medicalCertnumber', label: ['hospitalName', 'startDate'] },
    },
    cared: {
      type: 'choice',
      title: 'Хэн өвдсөн бэ?',
      options: { me: 'Би өөрөө', childIll: 'Хүүхэд маань', family: 'Гэр бүлийн өөр хүн' },
    },
    paidDays: {
      type: 'number',
      title: 'Ажил олгогч хэдэн өдрийг төлсөн бэ?',
      hint: 'Эхний 5 өдрийг ажил олгогч төлдөг.',
      least: 0,
      most: 60,
    },
    account: {
      type: 'text',
      title: 'Тэтгэмж аль дансанд орох вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { leaveCount: { below: 1 } },
      say: 'Эмнэлгийн магадлагаа бүртгэлд алга.',
      remedy: 'Эмчээсээ цахим магадлагаа гаргуулна уу.',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 5,
  checks: [
    { title: 'Нийгмийн даатгалтай', when: { insured: true } },
    { title: 'Шимтгэлийг 3 сар төлсөн', when: { benefitMonths: { atLeast: 3 } } },
  ],
  returns: [{ code: 'days-differ', say: 'Төлсөн өдрийн тоо ажил олгогчийн тооцоотой зөрж байна.', asks: ['paidDays'] }],
  refusals: [
    {
      code: 'not-confirmed',
      say: 'Ажил олгогч магадлагааг баталгаажуулаагүй байна.',
      remedy: 'Нягтлан бодогчдоо хэлж баталгаажуулаад дахин илгээнэ үү.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
    {
      code: 'own-fault',
      say: 'Гэмтэл согтуурлаас болсон тул тэтгэмж олгохгүй.',
      remedy: 'Буруу гэж үзвэл эмнэлгийн дүгнэлтээ хавсаргаж гомдол гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'insurance.claimSickness',
    with: { medicalCertnumber: 'certificate', bankAccount: 'account', request: 'number' },
    refused: { say: 'Бүртгэл энэ магадлагааг хүлээж авсангүй.', remedy: 'Эмчээрээ магадлагаагаа шалгуулна уу.' },
  },
  gives: { says: 'Тэтгэмжийг тооцлоо. Мөнгө таны дансанд орно.' },
  source: 'KHUR WS100548, WS100549; days from memory',
  confidence: 'medium',
})
