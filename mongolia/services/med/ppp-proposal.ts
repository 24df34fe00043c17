import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ppp-proposal',
  agency: 'med',
  kind: 'declaration',
  title: 'Төр, хувийн хэвшлийн түншлэлийн санал өгөх',
  summary: 'Зам, сургууль, станц зэрэг төслийн саналаа өгнө.',
  words: [
    'концесс',
    'концессын санал',
    'түншлэлийн төсөл',
    'PPP',
    'концессоор зам барих',
    'төрд төсөл санал болгох компани',
    'төртэй хамтарч станц барих',
    'бот концесс',
    'төртэй хамтрах төсөл',
    'төр хувийн хэвшил түншлэл',
    'public private partnership',
  ],
  law: [{ act: 'Төр, хувийн хэвшлийн түншлэлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    object: {
      type: 'choice',
      title: 'Ямар төсөл вэ?',
      options: {
        road: 'Зам, төмөр зам',
        energy: 'Эрчим хүч',
        social: 'Сургууль, эмнэлэг',
        water: 'Ус, хог хаягдал',
        digital: 'Цахим',
      },
    },
    title: { type: 'text', title: 'Төслийн нэр юу вэ?', longest: 120 },
    where: { type: 'place', level: 1, title: 'Аль аймагт хэрэгжих вэ?' },
    billions: { type: 'number', title: 'Хэдэн тэрбум төгрөг шаардлагатай вэ?', least: 1, most: 1_000_000 },
    years: { type: 'number', title: 'Хэдэн жил ашиглах вэ?', least: 1, most: 50 },
    support: { type: 'yesNo', title: 'Төрөөс баталгаа, санхүүжилт хүсэх үү?' },
    supportWhy: { type: 'longText', title: 'Ямар дэмжлэг, яагаад хэрэгтэй вэ?', longest: 1000 },
    study: { type: 'file', title: 'Урьдчилсан судалгааг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    supportWhy: { support: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Төрийн санхүүжилт хүсээгүй', when: { support: false } }],
  refusals: [
    {
      code: 'not-in-list',
      say: 'Төсөл хөгжлийн төлөвлөгөөнд нийцэхгүй байна.',
      remedy: 'Төлөвлөгөөтэй уялдуулаад дахин санал өгнө үү.',
      law: { act: 'Хөгжлийн бодлого, төлөвлөлт, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'no-means',
      say: 'Санхүүгийн чадвар нотлогдоогүй байна.',
      remedy: 'Банкны баталгаа нэмнэ үү.',
      law: { act: 'Төр, хувийн хэвшлийн түншлэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг хүлээн авч, үнэлгээний хороонд хүргүүллээ.' },
  confidence: 'low',
})
