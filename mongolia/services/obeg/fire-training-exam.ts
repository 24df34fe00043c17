import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fire-training-exam',
  agency: 'obeg',
  kind: 'exam',
  title: 'Галын аюулгүй байдлын сургалт, шалгалт',
  summary: 'Байгууллагын галын ажилтны сургалт, шалгалтад бүртгүүлнэ.',
  words: [
    'галын сургалт',
    'галын ажилтан',
    'аюулгүй байдлын сертификат',
    'fire training',
    'галын аюулгүй байдлын хариуцсан ажилтан',
    'галын сертификат авах',
    'ажилтнуудаа галын сургалтад',
    'галын ажилтны шалгалт',
    'пожарын сургалт',
    'fire safety course',
    'fire warden exam',
  ],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }],
  facts: {
    held: { from: 'emergency.training.courseName' },
    until: { from: 'emergency.training.expireDate' },
    daysLeft: { daysUntil: 'until' },
  },
  known: ['held', 'until'],
  ask: {
    course: {
      type: 'choice',
      title: 'Аль сургалтад орох вэ?',
      options: {
        officer: 'Галын ажилтан',
        worker: 'Гагнуур, гал нээлттэй ажил',
        group: 'Сайн дурын бүлэг',
        leader: 'Удирдах ажилтан',
      },
    },
    employer: { type: 'text', title: 'Хаана ажилладаг вэ?', longest: 120 },
    office: { type: 'office', title: 'Хаана суралцах вэ?' },
    time: { type: 'slot', title: 'Хэзээ шалгалт өгөх вэ?', at: 'office', minutes: 60 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { course: 'officer', daysLeft: { atLeast: 90 } },
      code: 'still-valid',
      say: 'Таны гэрчилгээ хүчинтэй байна.',
      remedy: 'Дуусахаас 90 хоногийн өмнө дахин бүртгүүлнэ үү.',
    },
  ],
  gives: { says: 'Сургалтад бүртгэгдлээ. Хуваарийг утсаар мэдэгдэнэ.' },
  confidence: 'low',
})
