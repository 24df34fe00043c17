import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mine-report',
  agency: 'amgtg',
  kind: 'declaration',
  title: 'Уурхайн үйл ажиллагааны тайлан илгээх',
  summary: 'Олборлолт, борлуулалтын жилийн тайлангаа өгнө.',
  words: [
    'уурхайн тайлан',
    'олборлолтын тайлан',
    'mine report',
    'уурхайн жилийн тайлан',
    'хэдэн тонн олборлосон тайлан',
    'амгтг тайлан өгөх',
    'борлуулсан нүүрсний тайлан',
    'уул уурхайн тайлан илгээх',
    'annual mining report',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль зөвшөөрлийн тайлан вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    year: { type: 'number', title: 'Хэдэн оны тайлан вэ?', least: 2020, most: 2035 },
    mined: { type: 'number', title: 'Хэдэн тонн олборлосон бэ?', least: 0 },
    sold: { type: 'money', title: 'Хэдэн төгрөгийн борлуулалт хийсэн бэ?', least: 0 },
    workers: { type: 'number', title: 'Хэдэн ажилтантай байсан бэ?', least: 0 },
    restored: { type: 'number', title: 'Хэдэн га нөхөн сэргээсэн бэ?', least: 0 },
    true: { type: 'declaration', title: 'Тайлангаа баталгаажуулна уу', statement: 'Тайланд бичсэн тоо үнэн зөв.' },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'differs-customs',
      say: 'Борлуулалт гаалийн тоотой зөрж байна.',
      remedy: 'Зөрүүгээ тайлбарлаж дахин илгээнэ үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'report-twice',
      say: 'Энэ жилийн тайлан бүртгэгдсэн байна.',
      remedy: 'Засвар бол шалтгаанаа бичиж илгээнэ үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
  ],
  gives: { says: 'Тайланг хүлээж авлаа.' },
  confidence: 'medium',
})
