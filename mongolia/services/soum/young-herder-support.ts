import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'young-herder-support',
  agency: 'soum',
  kind: 'benefit',
  title: 'Залуу малчин гэр бүлийн дэмжлэг',
  summary: 'Шинээр мал маллах залуу гэр бүлд мал, гэрийн дэмжлэг олгоно.',
  words: [
    'залуу малчин',
    'шинэ айл',
    'мал өгөх хөтөлбөр',
    'гэр авах дэмжлэг',
    'young herders',
    'шинэ гэрлэсэн мал маллах',
    'залуу хос хөдөө гарах',
    'мал авч малчин болох',
    'хөдөө мал дээр гарах',
    'малтай болмоор байна залуу',
    'become a herder',
    'мал зээлж өсгөх залуус',
    'хотоос хөдөө мал маллах',
  ],
  law: [
    { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    youngBirth: { from: 'civil.person.birthDate' },
    youngAge: { yearsSince: 'youngBirth' },
    youngSpouse: { from: 'civil.marriage.marriedDate' },
  },
  ask: {
    place: { type: 'place', title: 'Аль суманд нутаглах вэ?', level: 2 },
    wanted: {
      type: 'choice',
      title: 'Ямар дэмжлэг хүсэж байна вэ?',
      options: { animals: 'Мал түрээслэх', ger: 'Гэр', well: 'Худаг', solar: 'Нарны эрчим хүч' },
    },
    learnt: {
      type: 'choice',
      title: 'Мал маллах туршлагатай юу?',
      options: { parents: 'Эцэг, эхтэйгээ хамт', hired: 'Айлын мал хариулсан', none: 'Туршлагагүй' },
    },
    bagSupport: { type: 'file', title: 'Багийн хурлын шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    years: {
      type: 'declaration',
      title: 'Нутагтаа тогтож амьдрах',
      statement: 'Авсан дэмжлэгээ зориулалтаар нь ашиглаж, суманд мал маллана.',
    },
  },
  stop: [
    {
      when: { youngAge: { atLeast: 35 } },
      say: 'Энэ дэмжлэгийг 35 нас хүрээгүй малчинд олгоно.',
      remedy: 'Сум хөгжүүлэх сангийн зээлд хүсэлт гаргаж болно.',
      instead: 'soum-development-fund-loan',
    },
  ],
  fee: [{ label: 'Дэмжлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Гэрлэлтийн бүртгэлтэй', when: { youngSpouse: { known: true } } }],
  refusals: [
    {
      code: 'not-chosen',
      say: 'Энэ жилийн дэмжлэгт сонгогдсонгүй.',
      remedy: 'Дараа жил дахин хүсэлт гаргана уу.',
      law: { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    },
    {
      code: 'animals-given',
      say: 'Танай гэр бүл өмнө нь мал авсан байна.',
      remedy: 'Гэрээний мал эргүүлж өгсний дараа хандана уу.',
      law: { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Танай гэр бүлийг дэмжихээр боллоо. Гэрээг сумын Тамгын газарт хийнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
