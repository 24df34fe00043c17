import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'post-claim',
  agency: 'mpost',
  kind: 'complaint',
  title: 'Илгээмж алдагдсан, гэмтсэн гомдол',
  summary: 'Ирээгүй, хоцорсон, эвдэрсэн илгээмжийг хайлгана.',
  words: [
    'илгээмж алга',
    'шуудан хоцорсон',
    'ачаа эвдэрсэн',
    'lost parcel',
    'почта алдагдсан',
    'илгээсэн юм маань ирээгүй',
    'захиалсан бараа алга болсон',
    'илгээмж задарсан ирсэн',
    'хайрцаг эвдэрч ирсэн',
    'посылк алга болсон',
    'package never arrived',
    'шуудангаас нөхөн төлбөр авах',
  ],
  law: [
    { act: 'Шуудангийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    items: { rows: 'post.items' },
    count: { count: 'items' },
  },
  ask: {
    loss: {
      type: 'choice',
      title: 'Илгээмж яасан бэ?',
      options: { missing: 'Ирээгүй', late: 'Хоцорсон', broken: 'Гэмтсэн', emptied: 'Дутуу ирсэн' },
    },
    track: {
      type: 'text',
      title: 'Илгээмжийн дугаар нь юу вэ?',
      hint: '13 тэмдэгт, жишээ нь эхний хоёр нь үсэг.',
      longest: 13,
    },
    way: { type: 'choice', title: 'Чиглэл нь аль вэ?', options: { sent: 'Би явуулсан', mine: 'Надад ирэх ёстой' } },
    inside: { type: 'text', title: 'Дотор нь юу байсан бэ?', longest: 120 },
    worth: { type: 'money', title: 'Хэдэн төгрөгийн үнэтэй вэ?', least: 0 },
    insured: { type: 'yesNo', title: 'Даатгалтай илгээсэн үү?' },
    receipt: { type: 'file', title: 'Шуудангийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    picture: { type: 'file', title: 'Гэмтлийн зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  when: {
    receipt: { way: 'sent' },
    picture: { loss: 'broken' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  checks: [{ title: 'Даатгалтай', when: { insured: true } }],
  refusals: [
    {
      code: 'delivered',
      say: 'Илгээмжийг хүлээлгэн өгсөн баримт байна.',
      remedy: 'Хэн авсныг салбараас шалгана уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'too-old',
      say: 'Гомдлын хугацаа дууссан байна.',
      remedy: 'Шүүхэд хандах эрхтэй.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
  ],
  gives: { says: 'Нөхөн төлбөр олгохоор шийдлээ. Мөнгийг бүртгэлтэй дансанд тань шилжүүлнэ.' },
  confidence: 'low',
})
