import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'community-welfare-service',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Нийгэмд түшиглэсэн халамжийн үйлчилгээ авах',
  summary: 'Гэрийн асаргаа, өдрийн асаргаа, зөвлөгөө авахаар бүртгүүлнэ.',
  words: ['гэрээр үйлчлэх', 'өдрийн асаргаа', 'нийгмийн ажилтны тусламж', 'сэргээн засах', 'community care'],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: { score: { from: 'welfare.household.score' }, needsSupport: { from: 'welfare.household.needsSupport' } },
  known: ['score', 'needsSupport'],
  ask: {
    service: {
      type: 'several',
      title: 'Ямар үйлчилгээ хэрэгтэй вэ?',
      options: {
        home: 'Гэрийн асаргаа',
        day: 'Өдрийн асаргаа',
        rehab: 'Сэргээн засах',
        advice: 'Зөвлөгөө, сургалт',
        shelter: 'Түр байр',
      },
    },
    group: {
      type: 'choice',
      title: 'Та аль бүлэгт хамаарах вэ?',
      options: {
        elder: 'Ахмад настан',
        disabled: 'Бэрхшээлтэй',
        violence: 'Хүчирхийлэлд өртсөн',
        prison: 'Хорихоос гарсан',
        poor: 'Амьжиргаа тааруу өрх',
      },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт үйлчлүүлэх вэ?', level: 2 },
    days: {
      type: 'choice',
      title: 'Долоо хоногт хэдэн удаа вэ?',
      options: { one: 'Нэг', two: 'Хоёр', daily: 'Өдөр бүр' },
    },
  },
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Дэмжлэг шаардлагатай өрх', when: { needsSupport: true } }],
  refusals: [
    {
      code: 'no-provider',
      say: 'Энэ газарт ийм үйлчилгээ одоогоор алга.',
      remedy: 'Ойролцоох дүүргийн үйлчилгээг сонгоно уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
    {
      code: 'quota',
      say: 'Энэ сарын хүн дүүрсэн байна.',
      remedy: 'Дараа сард дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн халамжийн тухай хууль' },
    },
  ],
  gives: { says: 'Үйлчилгээнд бүртгэлээ. Үйлчилгээний байгууллага тантай холбогдоно.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
