import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-employee-left',
  agency: 'gihg',
  kind: 'notification',
  title: 'Урьсан гадаадын иргэн явсныг мэдэгдэх',
  summary: 'Ажлаас гарсан, явсан, алга болсон зочноо мэдэгдэнэ.',
  words: [
    'гадаад ажилтан гарсан',
    'зочин явсан',
    'урьсан хүн алга болсон',
    'foreign staff left',
    'гадаад ажилчин зугтсан',
    'хятад ажилчин явчихсан',
    'урьсан гадаад хүн нутаг буцсан',
    'гадаад ажилтнаа чөлөөлсөн мэдэгдэх',
    'гадаад хүний урилга цуцлах',
    'foreign worker ran away',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  ask: {
    guest: {
      type: 'choice',
      title: 'Хэний тухай вэ?',
      options: { rows: 'immigration.guests', value: 'passportNumber', label: ['lastName', 'firstName', 'countryName'] },
    },
    change: {
      type: 'choice',
      title: 'Юу өөрчлөгдсөн бэ?',
      options: {
        left: 'Монголоос явсан',
        job: 'Ажлаас гарсан',
        moved: 'Хаягаа сольсон',
        lost: 'Хаана байгаа нь мэдэгдэхгүй',
      },
    },
    since: { type: 'date', title: 'Хэзээнээс вэ?', latest: 'today' },
    newPlace: { type: 'text', title: 'Шинэ хаяг нь хаана вэ?', longest: 160 },
    ended: { type: 'file', title: 'Гэрээ дуусгасан баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { newPlace: { change: 'moved' }, ended: { change: 'job' } },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-yours',
      say: 'Энэ хүнийг та урьсан бүртгэл алга.',
      remedy: 'Урьсан хүн, байгууллага нь мэдэгдэнэ.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'already-left',
      say: 'Энэ хүн хилээр гарсан бүртгэлтэй байна.',
      remedy: 'Дахин мэдэгдэх шаардлагагүй.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Мэдэгдлийг бүртгэлээ. Урьсан үүргийн бүртгэл шинэчлэгдлээ.' },
  confidence: 'low',
})
