import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'merger-permit',
  agency: 'shuht',
  kind: 'permit',
  title: 'Компани нэгдэх зөвшөөрөл',
  summary: 'Давуу байдалтай компанитай нэгдэх зөвшөөрөл авна.',
  words: [
    'нэгдэх зөвшөөрөл',
    'хувьцаа худалдаж авах',
    'нийлэх',
    'merger control',
    'хоёр компани нийлэх',
    'өрсөлдөгч компаниа худалдаж авах',
    'компани нэгтгэх шөхтг',
    'толгой компани худалдаж авах',
    'монополь компанитай нийлэх',
    'buy competitor company',
  ],
  law: [{ act: 'Өрсөлдөөний тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: { owners: { rows: 'legal.shareholders', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани худалдан авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    target: { type: 'text', title: 'Нөгөө компанийн регистр хэд вэ?', longest: 7 },
    way: {
      type: 'choice',
      title: 'Яаж нэгдэх вэ?',
      options: {
        merge: 'Нийлэх, нэгдэх',
        shares: '20-оос дээш хувь авах',
        assets: 'Хөрөнгийг авах',
        board: 'Удирдлагад хамтрах',
      },
    },
    marketShare: { type: 'number', title: 'Нийлээд зах зээлийн хэдэн хувь болох вэ?', least: 0, most: 100 },
    turnover: { type: 'money', title: 'Сүүлийн жилийн борлуулалт хэд вэ?', least: 0 },
    study: { type: 'file', title: 'Зах зээлийн судалгааг хавсаргана уу', accept: ['pdf'] },
    remedies: { type: 'longText', title: 'Өрсөлдөөнийг яаж хамгаалах вэ?', longest: 3000 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эзэмшигчид бүртгэлтэй', when: { owners: { known: true } } },
    { title: 'Зах зээлийн гуравны нэгээс бага', when: { marketShare: { below: 34 } } },
  ],
  returns: [{ code: 'study-thin', say: 'Зах зээлийн судалгаа дутуу байна.', asks: ['study', 'marketShare'] }],
  refusals: [
    {
      code: 'limits-competition',
      say: 'Нэгдэл өрсөлдөөнийг хязгаарлана.',
      remedy: 'Нөхцөлөө өөрчилж дахин хүсэлт гаргана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
    {
      code: 'no-need',
      say: 'Давуу байдалд хүрэхгүй тул зөвшөөрөл хэрэггүй.',
      remedy: 'Хуулийн этгээдийн бүртгэлд шууд хандана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: {
    document: 'Нэгдэх зөвшөөрөл',
    show: ['target', 'way', 'marketShare'],
    validDays: 180, // no period is published: a default of ours
  },
  confidence: 'low',
})
