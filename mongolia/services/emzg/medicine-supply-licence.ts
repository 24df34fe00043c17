import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-supply-licence',
  agency: 'emzg',
  kind: 'permit',
  title: 'Эм үйлдвэрлэх, ханган нийлүүлэх зөвшөөрөл',
  summary: 'Эмийн үйлдвэр, ханган нийлүүлэх компани авна.',
  words: [
    'эмийн үйлдвэр',
    'эм ханган нийлүүлэх',
    'эмийн агуулах',
    'medicine wholesale',
    'эмийн бөөний төв',
    'эмийн компани байгуулах',
    'эмийн үйлдвэр барих',
    'эм бөөнөөр зарах',
    'эм ханган нийлүүлэгч болох',
    'open drug factory',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани эрхлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'several',
      title: 'Юу эрхлэх вэ?',
      options: {
        make: 'Эм үйлдвэрлэх',
        supply: 'Эм ханган нийлүүлэх',
        device: 'Эмнэлгийн хэрэгсэл',
        trad: 'Уламжлалт эм',
      },
    },
    warehouse: { type: 'address', title: 'Агуулахын хаяг', why: 'Агуулахыг газар дээр нь шалгана.' },
    plan: { type: 'file', title: 'Төсөл, зураг төслөө хавсаргана уу', accept: ['pdf'] },
    people: { type: 'file', title: 'Мэргэжилтний баримтыг хавсаргана уу', accept: ['pdf'] },
    cold: { type: 'yesNo', title: 'Хүйтэн хэлхээтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Татварын өргүй', when: { debt: { below: 1 } } },
    { title: 'Хүйтэн хэлхээтэй', when: { cold: true } },
  ],
  returns: [{ code: 'plan-rooms', say: 'Зурагт хадгалах өрөө тусгаагүй байна.', asks: ['plan'] }],
  refusals: [
    {
      code: 'inspection',
      say: 'Агуулах шалгалтад тэнцээгүй.',
      remedy: 'Зөрчлөө арилгаж дахин шалгуулна уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'staff',
      say: 'Эм зүйч, инженер дутуу байна.',
      remedy: 'Мэргэжилтнээ бүрдүүлж дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
  ],
  gives: { document: 'Эмийн үйл ажиллагааны зөвшөөрөл', show: ['activity', 'warehouse', 'cold'], validDays: 1095 },
  confidence: 'low',
})
