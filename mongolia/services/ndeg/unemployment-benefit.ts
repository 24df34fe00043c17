import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'unemployment-benefit',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Ажилгүйдлийн тэтгэмж авах',
  summary: 'Ажлаас гарсан даатгуулагч тэтгэмж авна.',
  words: ['ажилгүйдлийн мөнгө', 'ажлаас халагдсан', 'ажилгүй болсон', 'ажлаас гарсан', 'unemployment benefit'],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох ажилгүйдлийн тэтгэмжийн тухай хууль' }],
  facts: {
    unemploymentMonths: { from: 'insurance.months.unemploymentMonths' },
    unemploymentLastMonths: { from: 'insurance.months.unemploymentLastMonths' },
    insured: { from: 'insurance.current.insured' },
    seekerNumber: { from: 'labour.seeker.seekerNumber' },
    before: { rows: 'insurance.unemployment' },
    beforeCount: { count: 'before' },
  },
  known: ['unemploymentMonths', 'unemploymentLastMonths', 'seekerNumber'],
  ask: {
    reason: {
      type: 'choice',
      title: 'Ажлаас яагаад гарсан бэ?',
      options: {
        closed: 'Байгууллага татан буугдсан',
        reduced: 'Орон тоо цөөрсөн',
        own: 'Өөрийн хүсэлтээр',
        ended: 'Гэрээний хугацаа дууссан',
        fault: 'Сахилгын шийтгэлээр',
      },
    },
    dismissed: { type: 'date', title: 'Хэзээ ажлаас гарсан бэ?', latest: 'today' },
    order: { type: 'file', title: 'Ажлаас чөлөөлсөн тушаалаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    account: {
      type: 'text',
      title: 'Тэтгэмж авах дансаа бичнэ үү',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
    income: { type: 'yesNo', title: 'Одоо өөр орлоготой юу?', hint: 'Жишээ нь, хувиараа эрхлэх ажил.' },
    promise: {
      type: 'declaration',
      title: 'Ажил хайх үүрэг',
      statement: 'Санал болгосон ажлыг үзэж, ажилд орвол 3 хоногт мэдэгдэнэ.',
    },
  },
  stop: [
    {
      when: { insured: true },
      say: 'Та одоо ажилтнаар даатгуулсан байна.',
      remedy: 'Ажил олгогчоосоо шимтгэлээ хаалгаад хүсэлт гаргана уу.',
    },
    {
      when: { unemploymentMonths: { below: 24 } },
      say: 'Ажилгүйдлийн шимтгэлийг {unemploymentMonths} сар төлсөн байна. 24 сар байх ёстой.',
      remedy: 'Ажил хайгчаар бүртгүүлж дэмжлэг авч болно.',
      instead: 'job-seeker-registration',
    },
    {
      when: { reason: 'fault' },
      say: 'Сахилгын шийтгэлээр халагдсан бол тэтгэмж олгохгүй.',
      remedy: 'Шийдвэрийг буруу гэж үзвэл хөдөлмөрийн маргаанаар хандана уу.',
      instead: 'labour-dispute-complaint',
    },
    {
      when: { seekerNumber: { known: false } },
      say: 'Та ажил хайгчаар бүртгүүлээгүй байна.',
      remedy: 'Эхлээд бүртгүүлнэ үү. Бүртгэл шууд хийгдэнэ.',
      instead: 'job-seeker-registration',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Шимтгэлийг 24 сар төлсөн', when: { unemploymentMonths: { atLeast: 24 } } },
    { title: 'Сүүлийн 9 сард тасралтгүй төлсөн', when: { unemploymentLastMonths: { atLeast: 9 } } },
    { title: 'Ажил хайгчаар бүртгүүлсэн', when: { seekerNumber: { known: true } } },
    { title: 'Өөр орлогогүй', when: { income: false } },
    { title: 'Энэ тэтгэмжийг анх удаа авна', when: { beforeCount: { below: 1 } } },
  ],
  returns: [
    { code: 'order-unreadable', say: 'Тушаал уншигдахгүй байна. Тодоор дахин хавсаргана уу.', asks: ['order'] },
    { code: 'date-differs', say: 'Ажлаас гарсан өдөр тушаалтай зөрж байна.', asks: ['dismissed', 'reason'] },
  ],
  refusals: [
    {
      code: 'late',
      say: 'Ажлаас гарснаас хойш хугацаа хэтэрсэн байна.',
      remedy: 'Хугацаа хэтрүүлсэн шалтгаанаа баримттай тайлбарлаж дахин хандана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох ажилгүйдлийн тэтгэмжийн тухай хууль' },
    },
    {
      code: 'break',
      say: 'Сүүлийн 9 сард шимтгэл тасарсан байна.',
      remedy: 'Ажил олгогч нөхөн төлбөл дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох ажилгүйдлийн тэтгэмжийн тухай хууль' },
    },
    {
      code: 'not-seeking',
      say: 'Та ажил хайгчийн бүртгэлээс хасагдсан байна.',
      remedy: '«Ажил хайгчаар бүртгүүлэх» үйлчилгээгээр дахин бүртгүүлнэ үү.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох ажилгүйдлийн тэтгэмжийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'insurance.claimUnemployment',
    with: { dismissalDate: 'dismissed', bankAccount: 'account', request: 'number' },
    refused: {
      say: 'Даатгалын бүртгэл хүсэлтийг хүлээж авсангүй.',
      remedy: 'Ажлаас гарсан өдрөө шалгаад дахин илгээнэ үү.',
    },
  },
  gives: { says: 'Тэтгэмж олгох шийдвэр гарлаа. Мөнгө ажлын 76 хоногт хуваагдан таны дансанд орно.' },
  source: 'KHUR WS100552, WS100553; 24 and 9 months, 76 working days: hemnel.mn/1sl',
  confidence: 'medium',
})
