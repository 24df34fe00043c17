import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'data-breach-notice',
  agency: 'hek',
  kind: 'notification',
  title: 'Хувийн мэдээлэл алдагдсаныг мэдэгдэх',
  summary: 'Хадгалж байсан мэдээлэл алдагдсан байгууллага мэдэгдэнэ.',
  words: [
    'мэдээлэл алдагдсан',
    'хакер халдсан',
    'өгөгдөл алдсан',
    'data breach',
    'манай байгууллагын мэдээлэл задарсан',
    'хэрэглэгчийн мэдээлэл алдсан',
    'хүмүүсийн регистр тархсан',
    'мэдээллийн сан хакердуулсан байгууллага',
    'хувийн мэдээлэл задарсан',
    'customer data leaked',
  ],
  law: [{ act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }, { act: 'Кибер аюулгүй байдлын тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    found: { type: 'date', title: 'Хэзээ мэдсэн бэ?', latest: 'today' },
    people: { type: 'number', title: 'Хэдэн хүний мэдээлэл вэ?', least: 1, most: 4_000_000 },
    breach: {
      type: 'choice',
      title: 'Яаж алдагдсан бэ?',
      options: { hack: 'Халдлага', lost: 'Төхөөрөмж алдсан', mistake: 'Ажилтны алдаа', insider: 'Ажилтан санаатай' },
    },
    sensitive: { type: 'yesNo', title: 'Эмзэг мэдээлэл байсан уу?', hint: 'Эрүүл мэнд, хурууны хээ, ял шийтгэл.' },
    told: { type: 'yesNo', title: 'Хүмүүст мэдэгдсэн үү?' },
    measures: { type: 'longText', title: 'Ямар арга хэмжээ авсан бэ?', longest: 3000 },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хүмүүст мэдэгдсэн', when: { told: true } },
    { title: 'Эмзэг мэдээлэлгүй', when: { sensitive: false } },
  ],
  refusals: [
    {
      code: 'not-told',
      say: 'Мэдээллийн эздэд мэдэгдээгүй байна.',
      remedy: 'Тэдэнд мэдэгдээд дахин илгээнэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'not-personal',
      say: 'Хүний хувийн мэдээлэл биш байна.',
      remedy: 'Кибер халдлагыг холбогдох төвд мэдэгдэнэ үү.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Мэдэгдлийг бүртгэлээ. Комиссын ажилтан нэмэлт зөвлөмж илгээнэ.' },
  confidence: 'medium',
})
