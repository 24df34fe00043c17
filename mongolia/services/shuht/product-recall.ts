import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'product-recall',
  agency: 'shuht',
  kind: 'notification',
  title: 'Аюултай бараа татах мэдэгдэл',
  summary: 'Зах зээлээс буцааж татах бараагаа мэдэгдэнэ.',
  words: [
    'бараа татах',
    'аюултай бараа',
    'барааны согог',
    'recall',
    'зарсан бараагаа буцааж татах',
    'гологдол бараа гарсан',
    'муудсан бүтээгдэхүүн эргүүлэн татах',
    'үйлдвэрийн алдаатай бараа',
    'бүтээгдэхүүн буцаан татах',
    'recall our product',
    'худалдсан хүнс хортой гарсан',
  ],
  law: [
    { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
  ],
  ask: {
    product: { type: 'text', title: 'Ямар барааг татах вэ?', longest: 120 },
    batch: { type: 'text', title: 'Цуврал, загварын дугаар юу вэ?', longest: 80 },
    danger: {
      type: 'choice',
      title: 'Ямар аюултай вэ?',
      options: { fire: 'Гал, цахилгаан', poison: 'Хор, халдвар', injury: 'Гэмтэл', child: 'Хүүхдэд аюултай' },
    },
    sold: { type: 'number', title: 'Хэдэн ширхэг зарагдсан бэ?', least: 0, most: 100_000_000 },
    since: { type: 'date', title: 'Хэзээнээс зарсан бэ?', latest: 'today' },
    injured: { type: 'yesNo', title: 'Хохирсон хүн байгаа юу?' },
    offer: {
      type: 'choice',
      title: 'Хэрэглэгчид юу санал болгох вэ?',
      options: { refund: 'Мөнгө буцаах', replace: 'Солих', repair: 'Үнэгүй засах' },
    },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { danger: 'poison', offer: 'repair' },
      code: 'repair-unfit',
      say: 'Хортой барааг засаж болохгүй.',
      remedy: 'Мөнгийг буцаах эсвэл солих санал өгнө үү.',
      law: { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Бараа татсан мэдэгдлийн баримт',
    show: ['product', 'batch', 'danger', 'sold', 'offer'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
