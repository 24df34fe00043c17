import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'income-tax-return',
  agency: 'teg',
  kind: 'declaration',
  title: 'Хувь хүний орлогын татварын тайлан',
  summary: 'Жилийн орлого, хөнгөлөлтөө мэдүүлж, татвараа тооцуулна.',
  words: ['хувь хүний тайлан', 'хувь хүний татвар', 'жилийн тайлан', 'орлогын мэдүүлэг татвар', 'income tax return'],
  law: [{ act: 'Хувь хүний орлогын албан татварын тухай хууль' }, { act: 'Татварын ерөнхий хууль' }],
  facts: {
    tin: { from: 'tax.taxpayer.tin' },
    department: { from: 'tax.taxpayer.officeName' },
    occupation: { from: 'tax.selfEmployed.activityName' },
    income: { from: 'tax.income.processIncome', with: { year: 'year' } },
    withheld: { from: 'tax.income.withheld', with: { year: 'year' } },
  },
  known: ['tin', 'department', 'occupation'],
  ask: {
    year: {
      type: 'number',
      title: 'Аль оны тайлан вэ?',
      least: 2015,
      most: 2030,
      hint: 'Тайлангаа дараа оны 2 дугаар сарын 15 хүртэл илгээнэ.',
    },
    sources: {
      type: 'several',
      title: 'Цалингаас өөр ямар орлоготой вэ?',
      options: {
        none: 'Байхгүй',
        rent: 'Түрээсийн',
        sale: 'Хөрөнгө борлуулсан',
        business: 'Хувиараа эрхэлсэн',
        interest: 'Хүү, ногдол ашиг',
        abroad: 'Гадаадаас',
      },
    },
    rent: { type: 'money', title: 'Түрээсээс хэдийг олсон бэ?', least: 0 },
    sale: { type: 'money', title: 'Хөрөнгөө хэдээр борлуулсан бэ?', least: 0 },
    business: { type: 'money', title: 'Хувиараа хэдийг олсон бэ?', least: 0 },
    costs: { type: 'money', title: 'Нотлох баримттай зардал хэд вэ?', least: 0 },
    abroad: { type: 'money', title: 'Гадаадаас хэдийг олсон бэ?', least: 0, hint: 'Төгрөгөөр, тухайн өдрийн ханшаар.' },
    abroadPaid: {
      type: 'file',
      title: 'Тэнд төлсөн татварын баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    relief: {
      type: 'several',
      title: 'Ямар хөнгөлөлт авах вэ?',
      options: {
        none: 'Авахгүй',
        home: 'Анхны орон сууц',
        tuition: 'Сургалтын төлбөр',
        disabled: 'Хөгжлийн бэрхшээл',
        solar: 'Сэргээгдэх эрчим хүч',
      },
    },
    home: { type: 'file', title: 'Орон сууц худалдан авсан гэрээг хавсаргана уу', accept: ['pdf', 'jpeg'] },
    tuition: { type: 'money', title: 'Сургалтын төлбөрт хэдийг төлсөн бэ?', least: 1 },
    account: { type: 'text', title: 'Илүү татварыг ямар дансанд буцаах вэ?', longest: 30 },
    truth: {
      type: 'declaration',
      title: 'Тайлангаа баталгаажуулна уу',
      statement: 'Орлогоо бүрэн, үнэн зөв мэдүүлсэн.',
    },
  },
  when: {
    rent: { sources: 'rent' },
    sale: { sources: 'sale' },
    business: { sources: 'business' },
    costs: { sources: 'business' },
    abroad: { sources: 'abroad' },
    abroadPaid: { sources: 'abroad' },
    home: { relief: 'home' },
    tuition: { relief: 'tuition' },
  },
  stop: [
    {
      when: { tin: { known: false } },
      say: 'Та татвар төлөгчөөр бүртгэлгүй байна.',
      remedy: 'Харьяа татварын хэлтэст хандаж бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Тайлан илгээх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Цалингийн орлого бүртгэлтэй', when: { income: { known: true } } },
    {
      title: 'Хувиараа эрхлэгч орлогоо мэдүүлсэн',
      when: { anyOf: [{ occupation: { known: false } }, { business: { known: true } }] },
    },
  ],
  returns: [
    { code: 'relief-unproved', say: 'Хөнгөлөлтийн баримт хүрэлцэхгүй байна.', asks: ['relief', 'home', 'tuition'] },
    { code: 'rent-differs', say: 'Түрээсийн орлого гэрээтэй зөрж байна.', asks: ['sources', 'rent'] },
    { code: 'account-wrong', say: 'Дансны дугаар таны нэр дээр биш байна.', asks: ['account'] },
  ],
  refusals: [
    {
      code: 'filed',
      say: 'Энэ оны тайлан батлагдсан байна.',
      remedy: 'Залруулах бол татварын хэлтэст хүсэлт гаргана уу.',
      law: { act: 'Татварын ерөнхий хууль' },
    },
    {
      code: 'income-hidden',
      say: 'Орлогоо дутуу мэдүүлсэн байна.',
      remedy: 'Бүх орлогоо оруулаад дахин илгээнэ үү.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
    {
      code: 'relief-used',
      say: 'Орон сууцны хөнгөлөлтийг нэг удаа авсан байна.',
      remedy: 'Энэ хөнгөлөлтгүйгээр тайлангаа илгээнэ үү.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хувь хүний татварын тайлангийн баримт',
    show: ['tin', 'department', 'year', 'income', 'withheld'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  source: 'github:e-mongolia/lavlagaa, the exchange has the operation',
  confidence: 'medium',
})
