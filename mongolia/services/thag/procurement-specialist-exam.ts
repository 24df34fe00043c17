import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'procurement-specialist-exam',
  agency: 'thag',
  kind: 'exam',
  title: 'Худалдан авалтын мэргэжилтний шалгалт',
  summary: 'Тендерийн хорооны гишүүн болох эрхийн шалгалт өгнө.',
  words: [
    'тендерийн сертификат',
    'тендерийн хороо',
    'худалдан авах ажиллагааны эрх',
    'procurement exam',
    'тендерийн а3 сертификат',
    'тендерийн үнэлгээний хорооны гишүүн',
    'худалдан авалтын сертификат авах',
    'тендерийн шалгалт өгөх',
    'а3 шалгалт',
    'procurement certificate',
    'тендерийн сургалт шалгалт',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' }],
  facts: { degree: { from: 'education.diploma.degreeName' } },
  ask: {
    level: { type: 'choice', title: 'Ямар түвшний вэ?', options: { base: 'Суурь', advanced: 'Ахисан' } },
    employer: {
      type: 'choice',
      title: 'Та хаана ажилладаг вэ?',
      options: {
        state: 'Төрийн байгууллага',
        company: 'Төрийн өмчит компани',
        private: 'Хувийн компани',
        association: 'Төрийн бус байгууллага',
      },
    },
    training: { type: 'date', title: 'Сургалтад хэзээ суусан бэ?', latest: 'today' },
    office: { type: 'office', title: 'Хаана шалгалт өгөх вэ?' },
    time: { type: 'slot', at: 'office', minutes: 60, title: 'Хэзээ шалгалт өгөх вэ?' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { degree: { known: false } },
      code: 'no-degree',
      say: 'Дээд боловсролын диплом бүртгэлгүй байна.',
      remedy: 'Төгссөн сургуулиараа бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Та шалгалтад бүртгэгдлээ. Тэнцвэл гэрчилгээ цахимаар ирнэ.' },
  confidence: 'low',
})
