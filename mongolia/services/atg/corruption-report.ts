import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'corruption-report',
  agency: 'atg',
  kind: 'complaint',
  title: 'Авлигын талаар мэдээлэх',
  summary: 'Хээл хахууль, албан тушаал урвуулсныг мэдээлнэ.',
  words: ['авлига', 'хахууль нэхсэн', 'албан тушаалаа урвуулсан', '110', 'report bribery'],
  law: [{ act: 'Авлигын эсрэг хууль' }, { act: 'Эрүүгийн хууль' }],
  ask: {
    deed: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        bribe: 'Хахууль нэхсэн, авсан',
        abuse: 'Албан тушаалаа урвуулсан',
        money: 'Төсвийн мөнгө завшсан',
        enrich: 'Үндэслэлгүй хөрөнгөжсөн',
        tender: 'Худалдан авалтын луйвар',
      },
    },
    official: { type: 'text', title: 'Хэний тухай вэ?', longest: 160 },
    workplace: { type: 'text', title: 'Аль байгууллагынх вэ?', longest: 160 },
    secret: { type: 'yesNo', title: 'Нэрээ нууцлуулах уу?', hint: 'Нэрийг тань зөвхөн мөрдөгч мэднэ.' },
    account: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 5000 },
    sum: { type: 'money', title: 'Хэдэн төгрөгийн асуудал вэ?', optional: true },
    safe: { type: 'phone', title: 'Аюулгүй холбогдох утас хэд вэ?', why: 'Ажлын газрын утас тохиромжгүй байж болно.' },
    proof: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Нотлох баримттай', when: { proof: { known: true } } }],
  refusals: [
    {
      code: 'not-ours',
      say: 'Энэ нь авлигын гэмт хэрэгт хамаарахгүй байна.',
      remedy: 'Цагдаад гомдол гаргана уу.',
      law: { act: 'Авлигын эсрэг хууль' },
    },
    {
      code: 'no-facts',
      say: 'Шалгах баримт, мэдээлэл хүрэлцэхгүй байна.',
      remedy: 'Нэмэлт баримттай дахин мэдээлнэ үү.',
      law: { act: 'Авлигын эсрэг хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг шалгаж эхэллээ. Нэрийг тань нууцалж хамгаална.' },
  source: 'memory; hotline 110 of the agency',
  confidence: 'high',
})
