import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'maternity-benefit',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Жирэмсний болон амаржсаны тэтгэмж авах',
  summary: 'Шимтгэл төлсөн эх амралтынхаа хугацаанд тэтгэмж авна.',
  words: [
    'декрет',
    'жирэмсний амралт',
    'амаржсаны мөнгө',
    'жирэмсний тэтгэмж',
    'декретийн мөнгө',
    'maternity leave',
    'жирэмсэн болсон мөнгө авах',
    'төрөхийн өмнөх амралт',
    'декретэд гарах',
    'ээжийн декретийн тэтгэмж',
    'хүүхэд төрсөн ээжийн тэтгэмж',
    '120 хоногийн амралт',
    'pregnant benefit',
    'giving birth money',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' }],
  facts: {
    benefitMonths: { from: 'insurance.months.benefitMonths' },
    benefitLastMonths: { from: 'insurance.months.benefitLastMonths' },
    sex: { from: 'civil.person.sex' },
    leaves: { rows: 'insurance.maternityLeaves' },
    leaveCount: { count: 'leaves' },
    insured: { from: 'insurance.current.insured' },
  },
  known: ['benefitMonths', 'benefitLastMonths'],
  ask: {
    certificate: {
      type: 'choice',
      title: 'Аль эмнэлгийн магадлагаа вэ?',
      options: { rows: 'insurance.maternityLeaves', value: 'medicalCertnumber', label: ['hospitalName', 'startDate'] },
    },
    birth: {
      type: 'choice',
      title: 'Төрөлт ямар байсан бэ?',
      options: {
        before: 'Хараахан төрөөгүй',
        ordinary: 'Хэвийн',
        twins: 'Ихэр, түүнээс олон',
        early: 'Дутуу төрсөн, эсвэл жирэмслэлт тасарсан',
      },
    },
    bornOn: { type: 'date', title: 'Хэзээ төрсөн, эсвэл жирэмслэлт тасарсан бэ?', latest: 'today' },
    insurance: {
      type: 'choice',
      title: 'Шимтгэлээ яаж төлдөг вэ?',
      options: { employed: 'Ажил олгогчоор', voluntary: 'Сайн дураар' },
    },
    employerLetter: { type: 'yesNo', title: 'Ажил олгогч чөлөө олгосон уу?' },
    account: {
      type: 'text',
      title: 'Тэтгэмжийг аль дансанд хийх вэ?',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    truth: { type: 'declaration', title: 'Амралтын хугацаа', statement: 'Амралтын хугацаанд цалинтай ажил хийхгүй.' },
  },
  when: { bornOn: { birth: ['ordinary', 'twins', 'early'] }, employerLetter: { insurance: 'employed' } },
  stop: [
    { when: { sex: 'эрэгтэй' }, say: 'Энэ тэтгэмжийг эхэд олгоно.', remedy: 'Эх нь өөрийн нэрээр хүсэлт гаргана.' },
    {
      when: { leaveCount: { below: 1 } },
      say: 'Жирэмсний амралтын магадлагаа бүртгэлд алга.',
      remedy: 'Эмчдээ хэлж магадлагаагаа бүртгүүлнэ үү.',
    },
    {
      when: { benefitMonths: { below: 12 } },
      say: 'Тэтгэмжийн шимтгэлийг {benefitMonths} сар төлсөн байна. 12 сар төлсөн байх ёстой.',
      remedy: '«Жирэмсэн эхийн тэтгэмж» үйлчилгээгээр хүсэлт гаргаж болно.',
      instead: 'pregnancy-allowance',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Шимтгэлийг 12 сар төлсөн', when: { benefitMonths: { atLeast: 12 } } },
    { title: 'Сүүлийн 6 сард тасралтгүй төлсөн', when: { benefitLastMonths: { atLeast: 6 } } },
    { title: 'Ажил олгогч чөлөө олгосон', when: { anyOf: [{ insurance: 'voluntary' }, { employerLetter: true }] } },
    {
      title: 'Шимтгэл төлдөг хэлбэр бүртгэлтэй таарна',
      when: {
        anyOf: [
          { insurance: 'employed', insured: true },
          { insurance: 'voluntary', insured: false },
        ],
      },
    },
  ],
  returns: [
    { code: 'birth-differs', say: 'Төрсөн огноо эмнэлгийн бүртгэлтэй зөрж байна.', asks: ['birth', 'bornOn'] },
    { code: 'account-wrong', say: 'Данс таны нэр дээр биш байна. Өөрийн дансаа бичнэ үү.', asks: ['account'] },
  ],
  refusals: [
    {
      code: 'break',
      say: 'Сүүлийн 6 сард шимтгэл тасарсан байна.',
      remedy: 'Тасарсан сараа ажил олгогчоор нөхөн төлүүлж болно.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
    {
      code: 'certificate-invalid',
      say: 'Эмнэлгийн магадлагааг хүчингүй болгосон байна.',
      remedy: 'Эмчээсээ шинэ магадлагаа авна уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
    {
      code: 'still-working',
      say: 'Та энэ хугацаанд ажиллаж, цалин авсан байна.',
      remedy: 'Ажил олгогчтой тооцоогоо засуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'insurance.claimMaternity',
    with: { medicalCertnumber: 'certificate', bankAccount: 'account', request: 'number' },
    refused: {
      say: 'Даатгалын бүртгэл хүсэлтийг хүлээж авсангүй.',
      remedy: 'Магадлагаагаа эмчээрээ шалгуулаад дахин илгээнэ үү.',
    },
  },
  gives: { says: 'Тэтгэмж олгох шийдвэр гарлаа. Мөнгө 4 сарын хугацаанд таны дансанд орно.' },
  source: 'KHUR WS100550 and WS100551; 12 and 6 months: mongolianlawyers.com, toimnews.mn/post/53952; days not sourced',
  confidence: 'medium',
})
