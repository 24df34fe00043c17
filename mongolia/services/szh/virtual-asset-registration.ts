import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'virtual-asset-registration',
  agency: 'szh',
  kind: 'registration',
  title: 'Виртуал хөрөнгийн үйлчилгээ бүртгүүлэх',
  summary: 'Крипто арилжаа, хадгалалтын үйлчилгээгээ бүртгүүлнэ.',
  words: [
    'крипто бирж',
    'виртуал хөрөнгө',
    'криптовалют',
    'crypto exchange',
    'крипто компани нээх',
    'коин гаргах',
    'биткоин арилжааны платформ',
    'токен гаргах компани',
    'васп бүртгэл',
    'вхүү бүртгэл',
    'crypto company',
    'крипто хэтэвч үйлчилгээ',
  ],
  law: [
    { act: 'Виртуал хөрөнгийн үйлчилгээ үзүүлэгчийн тухай хууль' },
    { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
  ],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
    capital: { from: 'legal.entity.capital', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    service: {
      type: 'several',
      title: 'Ямар үйлчилгээ вэ?',
      options: { exchange: 'Арилжаа', custody: 'Хадгалалт', transfer: 'Шилжүүлэг', issue: 'Зоос гаргах' },
    },
    coldShare: { type: 'number', title: 'Хөрөнгийн хэдэн хувийг сүлжээнээс салгаж хадгалах вэ?', least: 0, most: 100 },
    whitePaper: { type: 'file', title: 'Танилцуулга бичгийг хавсаргана уу', accept: ['pdf'] },
    identify: {
      type: 'choice',
      title: 'Хэрэглэгчийг яаж таних вэ?',
      options: { state: 'Төрийн таних системээр', video: 'Видео дуудлагаар', visit: 'Биечлэн' },
    },
    penTest: { type: 'file', title: 'Халдлагын шинжилгээг хавсаргана уу', accept: ['pdf'] },
  },
  when: { whitePaper: { service: 'issue' } },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'laundering',
      say: 'Мөнгө угаахаас сэргийлэх хяналт хангалтгүй.',
      remedy: 'Дотоод журмаа засаад хүсэлт гаргана уу.',
      law: { act: 'Виртуал хөрөнгийн үйлчилгээ үзүүлэгчийн тухай хууль' },
    },
    {
      code: 'custody',
      say: 'Хөрөнгийг тусад нь хадгалаагүй байна.',
      remedy: 'Хэрэглэгчийн хөрөнгийг салгаад хүсэлт гаргана уу.',
      law: { act: 'Виртуал хөрөнгийн үйлчилгээ үзүүлэгчийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Виртуал хөрөнгийн бүртгэлийн гэрчилгээ',
    show: ['companyName', 'service', 'capital', 'identify'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
