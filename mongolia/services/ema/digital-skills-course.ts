import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'digital-skills-course',
  agency: 'ema',
  kind: 'registration',
  title: 'Цахим ур чадварын сургалт',
  summary: 'Утас, цахим үйлчилгээ ашиглах үнэгүй сургалтад бүртгүүлнэ.',
  words: ['цахим сургалт', 'ахмадын сургалт', 'утас ашиглах', 'компьютер сурах', 'digital skills'],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  ask: {
    pupil: {
      type: 'choice',
      title: 'Хэн суралцах вэ?',
      options: { me: 'Би', elder: 'Ахмад настан', child: 'Хүүхэд', staff: 'Төрийн албан хаагч' },
    },
    topic: {
      type: 'choice',
      title: 'Юу сурах вэ?',
      options: {
        basics: 'Утас, интернет',
        services: 'Төрийн цахим үйлчилгээ',
        safety: 'Цахим аюулгүй байдал',
        signature: 'Тоон гарын үсэг',
      },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт суралцах вэ?', level: 2 },
    hour: {
      type: 'choice',
      title: 'Хэдийд завтай вэ?',
      options: { morning: 'Өглөө', evening: 'Орой', weekend: 'Амралтын өдөр' },
    },
    own: { type: 'yesNo', title: 'Өөрийн төхөөрөмжтэй юу?' },
  },
  fee: [{ label: 'Сургалт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'full',
      say: 'Энэ газрын анги дүүрсэн байна.',
      remedy: 'Өөр цаг эсвэл газар сонгоно уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'no-class',
      say: 'Энэ суманд сургалт болохгүй байна.',
      remedy: 'Цахим хичээлээр суралцаарай.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Сургалтад бүртгэлээ. Эхлэх өдрийг мэдэгдэнэ.' },
  confidence: 'low',
})
