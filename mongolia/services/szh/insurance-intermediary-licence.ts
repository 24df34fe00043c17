import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'insurance-intermediary-licence',
  agency: 'szh',
  kind: 'permit',
  title: 'Даатгалын зуучлагч, төлөөлөгчийн эрх авах',
  summary: 'Даатгалын брокер, хохирол үнэлэгч, төлөөлөгч болно.',
  words: [
    'даатгалын брокер',
    'даатгалын төлөөлөгч',
    'хохирол үнэлгээ',
    'insurance broker',
    'даатгалын агент болох',
    'хохирол үнэлэгч болох',
    'даатгал зардаг эрх',
    'даатгалын брокерын лиценз',
    'даатгалын агентын эрх',
    'become insurance agent',
  ],
  law: [{ act: 'Даатгалын мэргэжлийн оролцогчийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { degree: { from: 'education.diploma.degreeName' }, liability: { from: 'police.liability.statusName' } },
  known: ['degree'],
  ask: {
    role: {
      type: 'choice',
      title: 'Ямар эрх авах вэ?',
      options: { broker: 'Зуучлагч', adjuster: 'Хохирол үнэлэгч', agent: 'Төлөөлөгч', actuary: 'Актуарч' },
    },
    company: {
      type: 'choice',
      title: 'Аль компаниар ажиллах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    insurer: { type: 'text', title: 'Аль даатгагчийг төлөөлөх вэ?', longest: 100 },
    test: { type: 'date', title: 'Шалгалтад хэзээ тэнцсэн бэ?', latest: 'today' },
    cover: { type: 'file', title: 'Хариуцлагын даатгалыг хавсаргана уу', accept: ['pdf'] },
  },
  when: {
    company: { role: ['broker', 'adjuster'] },
    insurer: { role: 'agent' },
    cover: { role: ['broker', 'adjuster', 'actuary'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'no-test',
      say: 'Мэргэшлийн шалгалт өгөөгүй байна.',
      remedy: 'Шалгалтад бүртгүүлнэ үү.',
      law: { act: 'Даатгалын мэргэжлийн оролцогчийн тухай хууль' },
    },
    {
      code: 'conflict',
      say: 'Ашиг сонирхлын зөрчилтэй байна.',
      remedy: 'Даатгагч дахь албаа өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Даатгалын мэргэжлийн оролцогчийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Даатгалын мэргэжлийн оролцогчийн эрх',
    show: ['role', 'test'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
