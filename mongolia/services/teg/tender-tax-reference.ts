import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tender-tax-reference',
  agency: 'teg',
  kind: 'reference',
  title: 'Тендерийн татварын тодорхойлолт',
  summary: 'Тендерт оролцох компанийн татварын өрийг тодорхойлно.',
  words: [
    'тендерийн тодорхойлолт',
    'тендерт татварын өргүй',
    'тендерийн татвар',
    'tender tax statement',
    'тендерт татварын бичиг',
    'тендерт өгөх татварын тодорхойлолт',
    'тендерийн материал татвар',
    'компани тендерт татварын өргүй',
    'тендерт орох татварын лавлагаа',
    'tax clearance for tender',
    'тендерт хангах татварын бичиг',
  ],
  law: [
    { act: 'Татварын ерөнхий хууль' },
    { act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' },
  ],
  facts: {
    name: { from: 'tax.tender.name', with: { legalEntityNumber: 'company', tenderNumber: 'tender' } },
    income: { from: 'tax.tender.incomeAmount', with: { legalEntityNumber: 'company', tenderNumber: 'tender' } },
    nonpayment: { from: 'tax.tender.nonpayment', with: { legalEntityNumber: 'company', tenderNumber: 'tender' } },
    statement: { from: 'tax.tender.callNumber', with: { legalEntityNumber: 'company', tenderNumber: 'tender' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани тендерт оролцох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    tender: {
      type: 'choice',
      title: 'Аль тендер вэ?',
      options: { rows: 'procurement.tenders', value: 'tenderNumber', label: ['tenderName', 'tenderNumber'] },
    },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  refuseWhen: [
    {
      when: { name: { known: false } },
      code: 'no-record',
      say: 'Компанийн татварын мэдээлэл олдсонгүй.',
      remedy: 'Харьяа татварын хэлтэст хандана уу.',
    },
    {
      when: { nonpayment: { atLeast: 1 } },
      code: 'owes',
      say: 'Компани татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин авна уу.',
    },
  ],
  gives: {
    document: 'Тендерийн татварын тодорхойлолт',
    show: ['name', 'income', 'nonpayment', 'statement'],
    validDays: 14, // no period is published: a cautious default of ours
  },
  source: 'github:e-mongolia/lavlagaa XypService.java',
  confidence: 'high',
})
