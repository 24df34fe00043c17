import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'financial-report',
  agency: 'mof',
  kind: 'declaration',
  title: 'Санхүүгийн тайлан илгээх',
  summary: 'Компанийн хагас, бүтэн жилийн санхүүгийн тайланг илгээнэ.',
  words: ['цахим тайлан', 'санхүүгийн тайлан', 'баланс өгөх', 'e-balance', 'financial statements'],
  law: [{ act: 'Нягтлан бодох бүртгэлийн тухай хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    period: { type: 'choice', title: 'Ямар хугацааны вэ?', options: { half: 'Хагас жил', year: 'Жил' } },
    active: { type: 'yesNo', title: 'Үйл ажиллагаа явуулсан уу?' },
    assets: { type: 'money', title: 'Нийт хөрөнгө хэд вэ?', least: 0 },
    profit: { type: 'yesNo', title: 'Ашигтай ажилласан уу?' },
    report: { type: 'file', title: 'Тайлангаа хавсаргана уу', accept: ['pdf'] },
    audited: { type: 'yesNo', title: 'Аудит хийлгэсэн үү?' },
    auditPaper: { type: 'file', title: 'Аудитын дүгнэлтийг хавсаргана уу', accept: ['pdf'] },
    idle: { type: 'declaration', title: 'Ажиллаагүйн мэдэгдэл', statement: 'Компани энэ хугацаанд ажиллаагүй.' },
  },
  when: {
    assets: { active: true },
    profit: { active: true },
    report: { active: true },
    audited: { active: true },
    auditPaper: { active: true, audited: true },
    idle: { active: false },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Аудит хийлгэсэн, эсвэл ажиллаагүй', when: { anyOf: [{ audited: true }, { active: false }] } }],
  returns: [
    { code: 'unbalanced', say: 'Баланс тэнцэхгүй байна. Засаад илгээнэ үү.', asks: ['assets', 'report'] },
    { code: 'audit-needed', say: 'Энэ компани аудит хийлгэх үүрэгтэй.', asks: ['audited', 'auditPaper'] },
  ],
  refusals: [
    {
      code: 'accountant',
      say: 'Тайланд нягтлан бодогч гарын үсэг зураагүй байна.',
      remedy: 'Эрх бүхий нягтлан бодогчоор баталгаажуулна уу.',
      law: { act: 'Нягтлан бодох бүртгэлийн тухай хууль' },
    },
    {
      code: 'twice',
      say: 'Энэ хугацааны тайлан батлагдсан байна.',
      remedy: 'Залруулга хийх хүсэлт гаргана уу.',
      law: { act: 'Нягтлан бодох бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Тайлан хүлээн авсан баримт',
    show: ['companyName', 'period', 'active'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
