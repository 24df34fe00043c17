import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'digital-skills-course',
  agency: 'mddc',
  kind: 'registration',
  title: 'Цахим ур чадварын сургалтад бүртгүүлэх',
  summary: 'Цахим үйлчилгээ, компьютерийн үнэгүй сургалтад сууна.',
  words: [
    'компьютерийн сургалт',
    'ахмадын цахим сургалт',
    'кодын сургалт',
    'digital literacy',
    'компьютер сурах',
    'ээжид утас заалгах',
    'и-монгол ашиглаж сурах',
    'программист болох үнэгүй курс',
    'интернет хэрэглэж сурах',
    'word excel сурах',
    'learn computer',
  ],
  law: [
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    { act: 'Хөгжлийн бодлого, төлөвлөлт, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    home: { from: 'civil.address.soumDistrictName' },
  },
  known: ['home'],
  ask: {
    course: {
      type: 'choice',
      title: 'Юу сурах вэ?',
      options: {
        basic: 'Утас, цахим үйлчилгээ',
        safety: 'Цахим аюулгүй байдал',
        office: 'Компьютерийн хэрэглээ',
        code: 'Программчлал',
      },
    },
    form: { type: 'choice', title: 'Яаж суух вэ?', options: { online: 'Зайнаас', class: 'Танхимаар' } },
    hall: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт суух вэ?' },
    need: {
      type: 'several',
      title: 'Тусгай хэрэгцээ бий юу?',
      optional: true,
      options: { sign: 'Дохионы хэл', large: 'Том үсэг', kazakh: 'Казах хэл' },
    },
  },
  when: {
    hall: { form: 'class' },
  },
  fee: [{ label: 'Сургалт', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Сургалтад бүртгэлээ. Хуваарь, холбоосыг мэдэгдлээр хүргэнэ.' },
  confidence: 'low',
})
