import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'personal-papers-donation',
  agency: 'aeg',
  kind: 'registration',
  title: 'Хувийн баримтаа архивт өгөх',
  summary: 'Гэр бүлийн түүхэн зураг, бичгийг үүрд хадгалуулна.',
  words: [
    'хуучин зураг архивт',
    'дурсамж хадгалуулах',
    'гэр бүлийн архив',
    'donate papers',
    'өвөөгийн хуучин зураг өгөх',
    'өвөөгийн өдрийн тэмдэглэл',
    'хуучин захидал хадгалуулах',
    'хуучин бичиг баримт хандивлах',
    'фото архив өгөх',
    'family archive gift',
    'ээжийн одон тэмдэг дурсамж',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  ask: {
    whose: { type: 'text', title: 'Хэний баримт вэ?', longest: 80 },
    items: {
      type: 'several',
      title: 'Юу өгөх вэ?',
      options: {
        photo: 'Гэрэл зураг',
        diary: 'Өдрийн тэмдэглэл',
        letters: 'Захидал',
        film: 'Дүрс, дуу',
        works: 'Бүтээл',
      },
    },
    amount: { type: 'number', title: 'Ойролцоогоор хэдэн ширхэг вэ?', least: 1, most: 100_000 },
    terms: {
      type: 'choice',
      title: 'Ямар нөхцөлтэй өгөх вэ?',
      options: { gift: 'Бэлэглэх', sold: 'Худалдах', keep: 'Эзэмшлээ үлдээж хадгалуулах' },
    },
    closed: { type: 'yesNo', title: 'Хаалттай байлгах уу?' },
    until: { type: 'number', title: 'Хэдэн жил хаах вэ?', least: 1, most: 75 },
    list: { type: 'file', title: 'Жагсаалт, зургийг нь хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    until: { closed: true },
  },
  fee: [{ label: 'Баримт өгөх', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-value',
      say: 'Түүхийн баримтын шалгуур хангасангүй.',
      remedy: 'Орон нутгийн музейд санал болгоорой.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'ownership',
      say: 'Баримтын өмчлөгч нь тодорхойгүй байна.',
      remedy: 'Өв залгамжлалын баримтаа нэмнэ үү.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хувийн баримт хүлээн авсан гэрчилгээ',
    show: ['whose', 'items', 'amount', 'terms'],
    validDays: 3650,
    says: 'Баримтаа гэрчилгээтэйгээ авч архивт ирнэ үү.',
  },
  confidence: 'low',
})
