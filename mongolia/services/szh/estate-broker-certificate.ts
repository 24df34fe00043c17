import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'estate-broker-certificate',
  agency: 'szh',
  kind: 'certificate',
  title: 'Үл хөдлөхийн зуучлагчийн үнэмлэх',
  summary: 'Байр, газар зуучлах эрхийн бүртгэл хийлгэнэ.',
  words: [
    'үл хөдлөхийн агент',
    'байр зуучлагч',
    'риэлтор',
    'real estate agent',
    'байр зуучлах эрх',
    'риэлтор болох',
    'үл хөдлөхийн зуучлагч болох',
    'байрны агентын үнэмлэх',
    'зуучлалын компанид ажиллах эрх',
    'become a realtor',
  ],
  law: [
    { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
    { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
  ],
  facts: { liability: { from: 'police.liability.statusName' }, tin: { from: 'tax.taxpayer.tin' } },
  known: ['tin'],
  ask: {
    form: { type: 'choice', title: 'Яаж ажиллах вэ?', options: { alone: 'Хувиараа', office: 'Зуучлалын компанид' } },
    agency: { type: 'text', title: 'Аль компанид вэ?', longest: 100 },
    course: { type: 'file', title: 'Сургалтын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    region: { type: 'place', level: 1, title: 'Аль аймаг, хотод ажиллах вэ?' },
    report: {
      type: 'declaration',
      title: 'Сэжигтэй гүйлгээ',
      statement: 'Их дүнтэй бэлэн гүйлгээг мэдээлэх үүргээ мэднэ.',
    },
  },
  when: { agency: { form: 'office' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'no-course',
      say: 'Зуучлагчийн сургалтад суугаагүй байна.',
      remedy: 'Сургалтад суугаад дахин хүсэлт гаргана уу.',
      law: { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
    },
    {
      code: 'convicted',
      say: 'Санхүүгийн гэмт хэргийн ялтай байна.',
      remedy: 'Ялгүйд тооцогдсоны дараа хүсэлт гаргана уу.',
      law: { act: 'Мөнгө угаах болон терроризмыг санхүүжүүлэхтэй тэмцэх тухай хууль' },
    },
  ],
  gives: {
    document: 'Зуучлагчийн үнэмлэх',
    show: ['form', 'region'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
