import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'investor-complaint',
  agency: 'med',
  kind: 'complaint',
  title: 'Төрийн шийдвэрт хөрөнгө оруулагч гомдол гаргах',
  summary: 'Төрийн байгууллагын үйлдлээс хөрөнгө оруулагчийг хамгаална.',
  words: [
    'хөрөнгө оруулагчийн эрх',
    'зөвшөөрөл хүчингүй болгосон',
    'investor protection',
    'төр хөрөнгө оруулалтыг зогсоосон',
    'лицензээ хураалгасан хөрөнгө оруулагч',
    'төрийн байгууллага дарамталсан бизнес',
    'татварын дарамт хөрөнгө оруулагч',
    'бизнес эрхлэгчийг шахсан',
    'инвесторын гомдол',
    'state blocked my business',
  ],
  law: [
    { act: 'Хөрөнгө оруулалтын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    act: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: {
        licence: 'Зөвшөөрөл цуцалсан',
        tax: 'Татвар, торгууль',
        delay: 'Шийдвэр удааширсан',
        land: 'Газар, өмч',
        bribe: 'Хууль бус шаардлага',
      },
    },
    body: { type: 'text', title: 'Аль байгууллагын шийдвэр вэ?', longest: 120 },
    day: { type: 'date', title: 'Хэзээ гарсан бэ?', latest: 'today' },
    appeal: { type: 'yesNo', title: 'Шүүхэд хандсан уу?' },
    loss: { type: 'money', title: 'Хохирол хэдэн төгрөг вэ?', least: 0 },
    paper: { type: 'file', title: 'Шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    story: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 3000 },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  checks: [{ title: 'Шүүхэд маргаангүй', when: { appeal: false } }],
  refusals: [
    {
      code: 'in-court',
      say: 'Маргааныг шүүх хянаж байна.',
      remedy: 'Шүүхийн шийдвэрийг хүлээнэ үү.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'lawful',
      say: 'Байгууллагын шийдвэр хуульд нийцсэн байна.',
      remedy: 'Захиргааны хэргийн шүүхэд хандах эрхтэй.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг зөвлөлөөр хэлэлцэж, байгууллагад зөвлөмж хүргүүллээ.' },
  confidence: 'low',
})
