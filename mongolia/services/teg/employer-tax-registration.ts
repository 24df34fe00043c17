import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'employer-tax-registration',
  agency: 'teg',
  kind: 'registration',
  title: 'Суутгагч ажил олгогчоор бүртгүүлэх',
  summary: 'Компани ажилтны цалингаас татвар суутгах бүртгэл хийлгэнэ.',
  words: [
    'ажил олгогчийн татвар',
    'цалингийн татвар суутгагч',
    'шинэ компанийн татварын бүртгэл',
    'employer tax registration',
    'ажилтны ххоат суутгах',
    'цалингаас татвар суутгагч болох',
    'компани татварт суутгагч бүртгүүлэх',
    'анх ажилтантай болсон татвар',
    'ххоат суутгагч',
    'withhold salary tax',
  ],
  law: [{ act: 'Хувь хүний орлогын албан татварын тухай хууль' }, { act: 'Татварын ерөнхий хууль' }],
  facts: { companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    staff: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1, most: 20_000 },
    foreign: { type: 'yesNo', title: 'Гадаадын ажилтан бий юу?' },
    firstPay: { type: 'date', title: 'Анхны цалингаа хэзээ олгох вэ?', earliest: '2026-01-01' },
    accountant: { type: 'text', title: 'Нягтлан бодогч хэн бэ?', longest: 80 },
    office: { type: 'office', title: 'Аль татварын хэлтэс вэ?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { companyName: { known: false } },
      code: 'no-company',
      say: 'Компанийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд улсын бүртгэлд бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Бүртгэл хийгдлээ. Суутгасан татвараа сар бүр төлнө үү.' },
  confidence: 'low',
})
