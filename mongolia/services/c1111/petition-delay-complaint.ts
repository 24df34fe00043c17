import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'petition-delay-complaint',
  agency: 'c1111',
  kind: 'complaint',
  title: 'Хариу ирээгүй өргөдлийн гомдол',
  summary: 'Өргөдөлд хугацаанд нь хариу өгөөгүй бол мэдэгдэнэ.',
  words: ['хариу өгөхгүй байна', 'өргөдөл удаж байна', 'хариу ирээгүй', 'no answer'],
  law: [{ act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' }],
  ask: {
    body: { type: 'text', title: 'Аль байгууллага хариу өгөөгүй вэ?', longest: 160 },
    sent: { type: 'date', title: 'Өргөдлөө хэзээ өгсөн бэ?', latest: 'today' },
    number: { type: 'text', title: 'Өргөдлийн дугаар хэд вэ?', optional: true, longest: 40 },
    channel: {
      type: 'choice',
      title: 'Яаж өгсөн бэ?',
      options: { online: 'Цахимаар', paper: 'Бичгээр', meeting: 'Уулзаж' },
    },
    receipt: {
      type: 'file',
      title: 'Хүлээн авсан баримтыг хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Хүлээн авсан баримттай', when: { receipt: { known: true } } }],
  refusals: [
    {
      code: 'within-time',
      say: 'Хариу өгөх хугацаа дуусаагүй байна.',
      remedy: 'Хугацаа дууссаны дараа дахин мэдэгдэнэ үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'answered',
      say: 'Хариуг танд илгээсэн байна.',
      remedy: 'Хариуг дахин авах хүсэлтээ тэр байгууллагад өгнө үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Хариу өгөх шаардлагыг байгууллагад хүргүүллээ.' },
  confidence: 'medium',
})
