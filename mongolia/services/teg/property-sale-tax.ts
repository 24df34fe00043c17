import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-sale-tax',
  agency: 'teg',
  kind: 'declaration',
  title: 'Хөрөнгө борлуулсны татвар мэдүүлэх',
  summary: 'Байр, машин, газар зарсны татвараа мэдүүлнэ.',
  words: [
    'байр зарсны татвар',
    '2 хувийн татвар',
    'газар зарсан',
    'property sale tax',
    'байраа зарчихлаа татвар',
    'машин зарсны татвар',
    'хөрөнгө зарсны 2 хувь',
    'хашаа байшин зарсан татвар',
    'үл хөдлөх борлуулсны татвар',
    'ххоат байр зарсан',
    'sold flat tax',
    'байр зарсан орлого',
  ],
  law: [{ act: 'Хувь хүний орлогын албан татварын тухай хууль' }],
  facts: {
    properties: { rows: 'property.list' },
    vehicles: { rows: 'transport.vehicles' },
    tin: { from: 'tax.taxpayer.tin' },
  },
  known: ['tin'],
  ask: {
    sold: {
      type: 'choice',
      title: 'Юу зарсан бэ?',
      options: { flat: 'Орон сууц, барилга', land: 'Газар', car: 'Машин', shares: 'Хувьцаа' },
    },
    number: { type: 'text', title: 'Бүртгэлийн дугаар нь хэд вэ?', longest: 40 },
    soldOn: { type: 'date', title: 'Хэзээ зарсан бэ?', latest: 'today' },
    price: { type: 'money', title: 'Хэдээр зарсан бэ?', least: 1 },
    buyerNumber: {
      type: 'registerNumber',
      title: 'Худалдан авагчийн регистр хэд вэ?',
      why: 'Хоёр талын мэдээг тулгана.',
    },
    kin: { type: 'yesNo', title: 'Ойрын төрөлдөө зарсан уу?' },
    contract: { type: 'file', title: 'Худалдах гэрээг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Хөрөнгө, машин бүртгэлтэй байсан',
      when: { anyOf: [{ properties: { known: true } }, { vehicles: { known: true } }, { sold: ['land', 'shares'] }] },
    },
  ],
  returns: [
    { code: 'price-low', say: 'Үнэ зах зээлийнхээс хэт доогуур байна. Тайлбарлана уу.', asks: ['price', 'contract'] },
  ],
  refusals: [
    {
      code: 'not-owner',
      say: 'Хөрөнгө таны нэр дээр байгаагүй байна.',
      remedy: 'Өмчлөгч нь мэдүүлнэ.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
    {
      code: 'paid',
      say: 'Нотариатаар татвар нь төлөгдсөн байна.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
  ],
  gives: {
    document: 'Борлуулалтын татварын мэдүүлэг',
    show: ['sold', 'number', 'soldOn', 'price'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
