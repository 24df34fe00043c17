import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'conformity-certificate',
  agency: 'masm',
  kind: 'certificate',
  title: 'Тохирлын гэрчилгээ авах',
  summary: 'Бүтээгдэхүүн, үйлчилгээ стандартад тохирсныг гэрчлүүлнэ.',
  words: [
    'чанарын гэрчилгээ авах',
    'стандартын гэрчилгээ',
    'тохирол',
    'conformity certificate',
    'бүтээгдэхүүнээ стандартад оруулах',
    'мандал тэмдэг авах',
    'чанарын сертификат',
    'исо авах',
    'үйлчилгээний тохирол гэрчлүүлэх',
    'хүнсний үйлдвэрийн стандарт',
    'quality certificate',
  ],
  law: [{ act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын бүтээгдэхүүн вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    made: { type: 'choice', title: 'Хаана үйлдвэрлэсэн бэ?', options: { home: 'Монголд', abroad: 'Гадаадад' } },
    product: { type: 'text', title: 'Юуг гэрчлүүлэх вэ?', longest: 120 },
    standard: { type: 'text', title: 'Аль стандартаар вэ?', hint: 'Жишээ нь, MNS 0003:2021', longest: 40 },
    scheme: {
      type: 'choice',
      title: 'Ямар хугацаатай вэ?',
      options: { batch: 'Нэг удаагийн бараа', year: 'Нэг жил', three: 'Гурван жил' },
    },
    invoice: { type: 'file', title: 'Гаалийн баримтаа хавсаргана уу', accept: ['pdf'] },
    test: { type: 'file', title: 'Сорилтын дүнгээ хавсаргана уу', accept: ['pdf'] },
  },
  when: { invoice: { made: 'abroad' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'below-standard',
      say: 'Сорилтоор стандартын шаардлага хангаагүй.',
      remedy: 'Үйлдвэрлэлээ сайжруулж дахин сорилт хийлгэнэ үү.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
    {
      code: 'label',
      say: 'Шошго дээр монгол тайлбар дутуу байна.',
      remedy: 'Шошгоо засаж дахин илгээнэ үү.',
      law: { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
    },
  ],
  gives: { document: 'Тохирлын гэрчилгээ', show: ['product', 'standard', 'scheme', 'made'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
