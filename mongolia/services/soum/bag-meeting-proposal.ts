import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'bag-meeting-proposal',
  agency: 'soum',
  kind: 'notification',
  title: 'Баг, хорооны хуралд санал өгөх',
  summary: 'Нутгийнхаа асуудлыг иргэдийн Нийтийн Хурлаар хэлэлцүүлнэ.',
  words: [
    'багийн хурал',
    'хорооны хурал',
    'нийтийн хурал',
    'санал оруулах',
    'иргэдийн хурал',
    'citizens meeting',
    'хорооныхоо хуралд асуудал тавих',
    'багийн иргэдийн санал',
    'инх',
    'гудамжны гэрэл хуралд оруулах',
    'нутгийн асуудлаа хэлэлцүүлэх',
    'хорооны иргэдийн хуралд оролцох',
    'khoroo meeting agenda',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    voterBag: { from: 'civil.address.bagKhorooName' },
    voterBirth: { from: 'civil.person.birthDate' },
    voterAge: { yearsSince: 'voterBirth' },
  },
  known: ['voterBag'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн баг, хороо вэ?', level: 2 },
    subject: {
      type: 'choice',
      title: 'Юуны тухай вэ?',
      options: {
        pasture: 'Бэлчээр, ус',
        road: 'Зам, гэрэл',
        school: 'Сургууль, эмнэлэг',
        money: 'Орон нутгийн мөнгө',
        governor: 'Засаг даргын ажил',
      },
    },
    proposal: { type: 'longText', title: 'Юу санал болгож байна вэ?', longest: 1500 },
    supporters: { type: 'number', title: 'Хэдэн хүн дэмжиж байна вэ?', least: 1, most: 5000 },
    speak: { type: 'yesNo', title: 'Хурал дээр өөрөө танилцуулах уу?' },
  },
  stop: [
    {
      when: { voterAge: { below: 18 } },
      say: 'Хурлын саналыг 18 нас хүрсэн иргэн өгнө.',
      remedy: 'Хүүхэд, залуучуудын зөвлөлд саналаа хэлж болно.',
    },
  ],
  fee: [{ label: 'Санал', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'not-local-matter',
      say: 'Үүнийг баг, хорооны хурал шийддэггүй.',
      remedy: 'Сум, дүүргийн Хуралд хандана уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'same-matter',
      say: 'Энэ асуудлыг саяхан хэлэлцсэн байна.',
      remedy: 'Шийдвэрийг нь багийн самбараас харна уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: { says: 'Саналыг хурлын хэлэлцэх асуудалд орууллаа. Хурлын өдрийг мэдэгдэнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
