import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'soum-development-fund-loan',
  agency: 'soum',
  kind: 'order',
  title: 'Сум хөгжүүлэх сангийн зээл',
  summary: 'Сумандаа үйлдвэр, үйлчилгээ эрхлэх төслөө зээлд өгнө.',
  words: ['сумын зээл', 'сум хөгжүүлэх сан', 'бага хүүтэй зээл', 'төслийн зээл', 'soum loan'],
  law: [
    { act: 'Жижиг, дунд үйлдвэр, үйлчилгээг дэмжих тухай хууль' },
    { act: 'Засгийн газрын тусгай сангийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { taxLeft: { from: 'tax.debt.remainderNonpayment' }, oldBalance: { from: 'households.loan.balance' } },
  ask: {
    place: { type: 'place', title: 'Төслөө аль суманд хэрэгжүүлэх вэ?', level: 2 },
    project: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 120 },
    trade: {
      type: 'choice',
      title: 'Ямар чиглэлийн төсөл вэ?',
      options: {
        milk: 'Сүү, цагаан идээ',
        wool: 'Ноос, ноолуур, арьс',
        crop: 'Тариалан',
        service: 'Үйлчилгээ',
        craft: 'Гар урлал',
        build: 'Барилгын материал',
      },
    },
    sumAsked: { type: 'money', title: 'Хэдэн төгрөгийн зээл хүсэж байна вэ?', least: 100_000, most: 100_000_000 },
    loanMonths: { type: 'number', title: 'Хэдэн сараар авах вэ?', least: 3, most: 60 },
    jobs: { type: 'number', title: 'Хэдэн хүн ажилтай болох вэ?', least: 1, most: 100 },
    collateral: {
      type: 'choice',
      title: 'Барьцаанд юу тавих вэ?',
      options: { estate: 'Үл хөдлөх хөрөнгө', animals: 'Мал', car: 'Машин', guarantor: 'Батлан даагч' },
    },
    plan: { type: 'file', title: 'Төслийн бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { oldBalance: { atLeast: 1 } },
      say: 'Та сангийн {oldBalance}\u00a0₮ зээлийн үлдэгдэлтэй байна.',
      remedy: 'Үлдэгдлээ төлөөд дахин хүсэлт гаргана уу.',
      instead: 'soum-loan-payment',
    },
    {
      when: { taxLeft: { atLeast: 1 } },
      say: 'Татварын {taxLeft}\u00a0₮ өртэй тул зээлд хамрагдахгүй.',
      remedy: 'Татварын өрөө төлөөд хандана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: [{ label: 'Хүсэлт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'score-low',
      say: 'Төсөл сонгон шалгаруулалтад тэнцсэнгүй.',
      remedy: 'Дараагийн сонгон шалгаруулалтад дахин өгнө үү.',
      law: { act: 'Засгийн газрын тусгай сангийн тухай хууль' },
    },
    {
      code: 'security-low',
      say: 'Барьцаа зээлийн дүнд хүрэхгүй байна.',
      remedy: 'Барьцаагаа нэмэх, эсвэл дүнгээ багасгана уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'fund-empty',
      say: 'Сангийн энэ жилийн мөнгө дууссан байна.',
      remedy: 'Дараа жил дахин хүсэлт гаргана уу.',
      law: { act: 'Засгийн газрын тусгай сангийн тухай хууль' },
    },
  ],
  gives: { says: 'Таны төсөл дэмжигдлээ. Зээлийн гэрээг Засаг даргын Тамгын газарт байгуулна уу.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
