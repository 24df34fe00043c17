import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'inspection-complaint',
  agency: 'atut',
  kind: 'complaint',
  title: 'Машины үзлэгийн дүнд гомдол гаргах',
  summary: 'Үзлэгийн дүн, байцаагчийн ажилд гомдол гаргана.',
  words: [
    'оношилгоонд унасан',
    'үзлэгт тэнцээгүй гомдол',
    'байцаагчид гомдол',
    'inspection complaint',
    'машин оношилгоонд тэнцээгүй',
    'оношилгоо буруу дүгнэсэн',
    'техосмотр өгөхгүй байна',
    'үзлэгт унагасан',
    'оношилгооны байцаагч мөнгө нэхсэн',
    'failed car inspection complaint',
  ],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Авто тээврийн тухай хууль' },
  ],
  facts: {
    seen: { rows: 'transport.inspections', with: { plateNumber: 'vehicle' } },
    visits: { count: 'seen' },
  },
  ask: {
    vehicle: {
      type: 'choice',
      title: 'Аль тээврийн хэрэгсэл вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    about: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: { result: 'Үзлэгийн дүн', fee: 'Авсан хураамж', inspector: 'Байцаагчийн харилцаа', wait: 'Хүлээлгэсэн' },
    },
    visited: { type: 'date', title: 'Үзлэгт хэзээ орсон бэ?', latest: 'today' },
    what: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 2000 },
    sheet: {
      type: 'file',
      title: 'Үзлэгийн хуудас байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  checks: [{ title: 'Үзлэгт орсон бүртгэлтэй', when: { visits: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'right-result',
      say: 'Дахин шалгахад үзлэгийн дүн зөв байна.',
      remedy: 'Гэмтлээ засуулаад дахин үзлэгт орно уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'too-late',
      say: 'Гомдол гаргах хугацаа өнгөрсөн байна.',
      remedy: 'Шүүхэд хандах эрхтэй.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг тань үндэслэлтэй гэж үзлээ. Машинаа үнэгүй дахин үзүүлнэ үү.' },
  confidence: 'low',
})
