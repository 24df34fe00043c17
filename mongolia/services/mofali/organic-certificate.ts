import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'organic-certificate',
  agency: 'mofali',
  kind: 'certificate',
  title: 'Органик хүнсний баталгаа авах',
  summary: 'Бүтээгдэхүүнээ органик гэж гэрчлүүлнэ.',
  words: [
    'органик',
    'эко хүнс',
    'байгалийн цэвэр хүнс',
    'organic',
    'органик бүтээгдэхүүн батлуулах',
    'эко ногоо гэрчилгээ',
    'органик тэмдэг авах',
    'цэвэр ногоо батламж',
    'органик ферм',
    'био хүнс',
    'organic label',
  ],
  law: [{ act: 'Органик хүнсний тухай хууль' }],
  ask: {
    product: { type: 'text', title: 'Ямар бүтээгдэхүүн вэ?', longest: 100 },
    stage: {
      type: 'choice',
      title: 'Аль шатыг гэрчлүүлэх вэ?',
      options: { growing: 'Тариалалт', herding: 'Мал аж ахуй', processing: 'Боловсруулалт', wild: 'Байгалийн түүвэр' },
    },
    clean: { type: 'number', title: 'Хэдэн жил бордоо, хор хэрэглээгүй вэ?', least: 0 },
    group: { type: 'yesNo', title: 'Хоршооны баталгаагаар орох уу?' },
    diary: { type: 'file', title: 'Үйлдвэрлэлийн тэмдэглэлээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'residue',
      say: 'Шинжилгээгээр үлдэгдэл бодис илэрсэн.',
      remedy: 'Шилжилтийн хугацаагаа дуусгаад дахин хандана уу.',
      law: { act: 'Органик хүнсний тухай хууль' },
    },
    {
      code: 'diary-short',
      say: 'Тэмдэглэл нь бүтэн жилийг хамраагүй байна.',
      remedy: 'Бүтэн жилийн тэмдэглэл хавсаргана уу.',
      law: { act: 'Органик хүнсний тухай хууль' },
    },
  ],
  gives: { document: 'Органик бүтээгдэхүүний гэрчилгээ', show: ['product', 'stage', 'clean'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
