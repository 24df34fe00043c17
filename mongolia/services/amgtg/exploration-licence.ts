import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'exploration-licence',
  agency: 'amgtg',
  kind: 'permit',
  title: 'Хайгуулын тусгай зөвшөөрөл авах',
  summary: 'Сонгон шалгаруулалтаар хайгуулын талбай авна.',
  words: [
    'хайгуулын лиценз',
    'талбай авах',
    'геологи хайгуул',
    'exploration licence',
    'ашигт малтмал хайх эрх',
    'алт хайх лиценз',
    'талбайн тендерт орох',
    'хайгуул хийх талбай олж авах',
    'сонгон шалгаруулалтын лиценз',
    'geological prospecting licence',
    'explore for minerals',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }],
  facts: { taxDebt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани хайгуул хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    area: { type: 'text', title: 'Сонгон шалгаруулалтын аль талбай вэ?', longest: 80 },
    mineral: {
      type: 'choice',
      title: 'Юу хайх вэ?',
      options: { gold: 'Алт', copper: 'Зэс', coal: 'Нүүрс', fluorspar: 'Жонш', rare: 'Газрын ховор элемент' },
    },
    offer: { type: 'money', title: 'Саналын үнэ хэд вэ?', least: 1 },
    plan: { type: 'file', title: 'Хайгуулын ажлын төлөвлөгөөг хавсаргана уу', accept: ['pdf'] },
    restoring: {
      type: 'declaration',
      title: 'Нөхөн сэргээх үүргээ зөвшөөрнө үү',
      statement: 'Хайгуул хийсэн газраа нөхөн сэргээнэ.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } }],
  refusals: [
    {
      code: 'outbid',
      say: 'Өөр оролцогч илүү санал өгсөн байна.',
      remedy: 'Дараагийн сонгон шалгаруулалтад орно уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'money-unable',
      say: 'Санхүүгийн чадвар нотлогдоогүй байна.',
      remedy: 'Банкны тодорхойлолтоо авч дахин орно уу.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'forbidden-land',
      say: 'Талбай ой, гол мөрний хамгаалалтад байна.',
      remedy: 'Өөр талбайн сонголтод орно уу.',
      law: {
        act: 'Гол, мөрний урсац бүрэлдэх эх, усны сан бүхий газрын хамгаалалтын бүс, ойн сан бүхий газарт ашигт малтмал хайх, ашиглахыг хориглох тухай хууль',
      },
    },
  ],
  gives: { document: 'Хайгуулын тусгай зөвшөөрөл', show: ['area', 'mineral', 'offer'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
