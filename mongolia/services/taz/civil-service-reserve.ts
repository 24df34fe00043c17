import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'civil-service-reserve',
  agency: 'taz',
  kind: 'registration',
  title: 'Төрийн албаны нөөцөд бүртгүүлэх',
  summary: 'Шалгалтад тэнцсэн хүн нөөцийн жагсаалтад орно.',
  words: [
    'төрийн албаны нөөц',
    'нөөцөд орох',
    'албаны нөөцийн бүртгэл',
    'reserve list',
    'нөөцөд бүртгэгдэх',
    'шалгалтад тэнцсэн дараа яах',
    'тэнцсэн оноогоо нөөцлөх',
    'төрийн албаны нөөцийн жагсаалт',
    'нөөцөөс томилогдох',
    'government job waiting list',
  ],
  law: [{ act: 'Төрийн албаны тухай хууль' }],
  facts: { exams: { rows: 'service.exams' } },
  ask: {
    fields: {
      type: 'several',
      title: 'Ямар ажилд тохирох вэ?',
      options: {
        finance: 'Санхүү',
        law: 'Хууль',
        planning: 'Төлөвлөлт',
        service: 'Иргэдэд үйлчлэх',
        it: 'Мэдээллийн технологи',
      },
    },
    place: { type: 'place', level: 1, title: 'Аль аймаг, нийслэлд ажиллах вэ?' },
    ready: {
      type: 'choice',
      title: 'Хэзээнээс ажиллаж чадах вэ?',
      options: { now: 'Шууд', month: 'Нэг сарын дараа', quarter: 'Гурван сарын дараа' },
    },
  },
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  refuseWhen: [
    {
      when: { exams: { known: false } },
      code: 'no-exam',
      say: 'Таны шалгалтын дүн бүртгэлгүй байна.',
      remedy: 'Эхлээд ерөнхий шалгалтад бүртгүүлнэ үү.',
    },
  ],
  gives: { document: 'Төрийн албаны нөөцөд бүртгэсэн хуудас', show: ['fields', 'place', 'ready'], validDays: 730 }, // no source gives the term: our own default
  confidence: 'low',
})
