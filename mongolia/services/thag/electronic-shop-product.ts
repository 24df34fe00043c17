import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electronic-shop-product',
  agency: 'thag',
  kind: 'registration',
  title: 'Төрийн цахим дэлгүүрт бараа оруулах',
  summary: 'Дотоодын үйлдвэрийн барааг цахим дэлгүүрт байршуулна.',
  words: [
    'цахим дэлгүүр',
    'төрийн дэлгүүр',
    'бараа байршуулах',
    'state e-shop',
    'төрд бараагаа нийлүүлэх',
    'төрийн байгууллагад бараа зарах',
    'үйлдвэрийн бүтээгдэхүүнээ төрийн дэлгүүрт',
    'төрд бараа санал болгох',
    'цахим каталогт бараа оруулах',
    'sell to government',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн бараа вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    product: { type: 'text', title: 'Ямар бараа вэ?', longest: 120 },
    group: {
      type: 'choice',
      title: 'Аль бүлэгт орох вэ?',
      options: { furniture: 'Тавилга', clothes: 'Хувцас', food: 'Хүнс', paper: 'Бичиг хэрэг', cleaning: 'Цэвэрлэгээ' },
    },
    price: { type: 'money', title: 'Нэгжийн үнэ хэд вэ?', least: 1 },
    stock: { type: 'number', title: 'Сард хэдийг нийлүүлэх вэ?', least: 1, most: 1_000_000 },
    standard: { type: 'file', title: 'Стандартын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg'] },
    cold: { type: 'yesNo', title: 'Хүйтэн тээвэр хэрэгтэй юу?' },
    photo: { type: 'file', title: 'Барааны зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  when: { cold: { group: 'food' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'standard',
      say: 'Стандартын гэрчилгээ хүчингүй байна.',
      remedy: 'Гэрчилгээгээ шинэчлээд дахин оруулна уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    },
    {
      code: 'price',
      say: 'Үнэ зах зээлийнхээс хэт өндөр байна.',
      remedy: 'Үнээ бууруулаад дахин оруулна уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
    },
  ],
  gives: { says: 'Бараа тань цахим дэлгүүрт орлоо. Захиалга и-мэйлээр ирнэ.' },
  confidence: 'low',
})
