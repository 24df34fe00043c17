import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'street-light-repair',
  agency: 'duureg',
  kind: 'complaint',
  title: 'Гудамжны гэрэл засуулах',
  summary: 'Асахгүй байгаа гэрлийг мэдэгдэж, засуулна.',
  words: ['гудамж харанхуй', 'гэрэл асахгүй', 'гэрэлтүүлэг', 'багана унасан', 'street light'],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Гэрэл аль сум, дүүрэгт байна вэ?', level: 2 },
    lamp: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        dark: 'Асахгүй байна',
        blink: 'Анивчиж байна',
        dayLit: 'Өдөр асаалттай',
        fallen: 'Багана унасан',
        wire: 'Утас унжсан',
      },
    },
    poleNumber: { type: 'text', title: 'Баганын дугаар, байршил юу вэ?', longest: 100 },
    lightsOut: { type: 'number', title: 'Хэдэн гэрэл асахгүй байна вэ?', least: 1, most: 200 },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'private-lamp',
      say: 'Энэ гэрэл байгууллагын өмч байна.',
      remedy: 'Эзэн байгууллагад нь хандана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'new-line-needed',
      say: 'Энэ гудамж гэрэлтүүлгийн шугамгүй.',
      remedy: 'Орон нутгийн хөгжлийн санд саналаа өгнө үү.',
      law: { act: 'Төсвийн тухай хууль' },
    },
  ],
  gives: { says: 'Гэрлийг засах ажлыг захиаллаа.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
