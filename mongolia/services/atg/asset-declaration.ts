import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'asset-declaration',
  agency: 'atg',
  kind: 'declaration',
  title: 'Хөрөнгө, орлогын мэдүүлэг гаргах',
  summary: 'Нийтийн албан тушаалтан жилийн хөрөнгө, орлогоо мэдүүлнэ.',
  words: ['ХОМ', 'хөрөнгийн мэдүүлэг', 'орлогоо мэдүүлэх', 'xacxom', 'asset declaration'],
  law: [{ act: 'Авлигын эсрэг хууль' }],
  facts: {
    body: { from: 'integrity.declarant.organisation' },
    post: { from: 'integrity.declarant.position' },
    appointed: { from: 'integrity.declarant.appointedDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    vehicles: { rows: 'transport.vehicles' },
    vehicleCount: { count: 'vehicles' },
    homes: { rows: 'property.list' },
    homeCount: { count: 'homes' },
  },
  known: ['body', 'post', 'appointed', 'spouse'],
  ask: {
    occasion: {
      type: 'choice',
      title: 'Яагаад мэдүүлж байна вэ?',
      options: {
        yearly: 'Жил бүрийн',
        first: 'Шинээр томилогдсон',
        change: 'Хөрөнгө нэмэгдсэн',
        left: 'Албанаас чөлөөлөгдсөн',
      },
    },
    salary: { type: 'money', title: 'Жилийн цалин хэд вэ?', least: 0 },
    otherIncome: { type: 'money', title: 'Бусад орлого хэд вэ?', least: 0, hint: 'Бизнес, түрээс, хувьцаа, бэлэг.' },
    savings: { type: 'money', title: 'Хадгаламж, бэлэн мөнгө хэд вэ?', least: 0 },
    shares: { type: 'yesNo', title: 'Хувьцаа, компанитай юу?' },
    companies: { type: 'longText', title: 'Компани, хувьцаагаа бичнэ үү', longest: 2000 },
    loans: { type: 'money', title: 'Зээлийн үлдэгдэл хэд вэ?', least: 0 },
    livestock: { type: 'number', title: 'Хэдэн толгой малтай вэ?', least: 0, most: 50_000 },
    valuables: { type: 'longText', title: 'Үнэт эдлэл, бусад хөрөнгөө бичнэ үү', optional: true, longest: 2000 },
    truth: {
      type: 'declaration',
      title: 'Мэдүүлгээ баталгаажуулна уу',
      statement: 'Өөрийн болон гэр бүлийн хөрөнгө, орлогыг үнэн зөв мэдүүлсэн.',
    },
  },
  when: { companies: { shares: true } },
  stop: [
    {
      when: { post: { known: false } },
      say: 'Та мэдүүлэг гаргагчийн бүртгэлд алга байна.',
      remedy: 'Байгууллагынхаа эрх бүхий ажилтнаар бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Мэдүүлэг', amount: 0 }],
  workingDays: 22,
  checks: [
    { title: 'Бүртгэлтэй машингүй', when: { vehicleCount: { below: 1 } } },
    { title: 'Бүртгэлтэй үл хөдлөхгүй', when: { homeCount: { below: 1 } } },
  ],
  returns: [
    {
      code: 'savings-unclear',
      say: 'Хадгаламж, зээлийн дүн зөрж байна. Шалгаад дахин бичнэ үү.',
      asks: ['savings', 'loans'],
    },
  ],
  refusals: [
    {
      code: 'differs',
      say: 'Мэдүүлэг бүртгэлийн мэдээлэлтэй зөрж байна.',
      remedy: 'Дутуу хөрөнгөө нэмж дахин мэдүүлнэ үү.',
      law: { act: 'Авлигын эсрэг хууль' },
    },
    {
      code: 'twice',
      say: 'Энэ жилийн мэдүүлэг өмнө гарсан байна.',
      remedy: 'Өөрчлөлт орсон бол «Хөрөнгө нэмэгдсэн» гэж сонгоно уу.',
      law: { act: 'Авлигын эсрэг хууль' },
    },
  ],
  gives: { says: 'Мэдүүлгийг бүртгэлээ. Дараа жил 2 дугаар сарын 15-ны дотор дахин гаргана.' },
  source: 'memory: public servants declare by 15 February',
  confidence: 'medium',
})
