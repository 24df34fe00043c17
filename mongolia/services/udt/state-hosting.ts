import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-hosting',
  agency: 'udt',
  kind: 'order',
  title: 'Төрийн үүлэн орчин захиалах',
  summary: 'Төрийн байгууллагын систем, сайтаа байршуулна.',
  words: ['сервер байршуулах', 'хостинг', 'үүлэн үйлчилгээ', 'серверийн түрээс', 'hosting'],
  law: [{ act: 'Кибер аюулгүй байдлын тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: { ownership: { from: 'legal.entity.ownershipTypeName', with: { legalEntityNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын систем вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    service: {
      type: 'choice',
      title: 'Юу байршуулах вэ?',
      options: { site: 'Цахим хуудас', system: 'Мэдээллийн систем', database: 'Өгөгдлийн сан', rack: 'Өөрийн сервер' },
    },
    users: { type: 'number', title: 'Өдөрт хэдэн хүн хандах вэ?', least: 1, most: 10_000_000 },
    disk: { type: 'number', title: 'Хэдэн гигабайт хэрэгтэй вэ?', least: 1, most: 1_000_000 },
    personal: { type: 'yesNo', title: 'Хувийн мэдээлэл хадгалах уу?' },
    impact: { type: 'file', title: 'Мэдээллийн эрсдэлийн үнэлгээг хавсаргана уу', accept: ['pdf'] },
    backup: { type: 'choice', title: 'Нөөцийг хэр олон авах вэ?', options: { daily: 'Өдөр бүр', hourly: 'Цаг тутам' } },
  },
  when: { impact: { personal: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Хувийн мэдээлэлтэй бол үнэлгээтэй', when: { anyOf: [{ personal: false }, { impact: { known: true } }] } },
  ],
  refusals: [
    {
      code: 'not-public',
      say: 'Зөвхөн төрийн байгууллагад үйлчилнэ.',
      remedy: 'Хувийн дата төвд хандана уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'capacity',
      say: 'Хүссэн багтаамж одоо боломжгүй байна.',
      remedy: 'Багтаамжаа бууруулах эсвэл хүлээнэ үү.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Орчин бэлэн боллоо. Нэвтрэх мэдээллийг албан шуудангаар илгээнэ.' },
  confidence: 'low',
})
