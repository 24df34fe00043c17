import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'youth-project-grant',
  agency: 'aimag',
  kind: 'benefit',
  title: 'Залуучуудын төсөлд дэмжлэг авах',
  summary: '15–34 насны залуус төсөлдөө санхүүжилт хүснэ.',
  words: ['залуучуудын сан', 'залуусын төсөл', 'залуучуудын хөгжлийн төв', 'санхүүжилт', 'youth grant'],
  law: [
    { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { teamBirth: { from: 'civil.person.birthDate' }, teamAge: { yearsSince: 'teamBirth' } },
  ask: {
    place: { type: 'place', title: 'Төсөл аль аймаг, нийслэлд хэрэгжих вэ?', level: 1 },
    projectTitle: { type: 'text', title: 'Төслийг юу гэж нэрлэсэн бэ?', longest: 100 },
    theme: {
      type: 'choice',
      title: 'Юуны тухай төсөл вэ?',
      options: {
        green: 'Байгаль',
        skill: 'Ур чадвар',
        sport: 'Спорт',
        art: 'Урлаг',
        tech: 'Технологи',
        volunteer: 'Сайн дурын ажил',
      },
    },
    team: { type: 'number', title: 'Багт хэдэн хүн байна вэ?', least: 1, most: 100 },
    budgetAsked: { type: 'money', title: 'Хэдэн төгрөг хэрэгтэй вэ?', least: 100_000, most: 100_000_000 },
    projectFile: { type: 'file', title: 'Төслөө хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { teamAge: { atLeast: 35 } },
      say: 'Санхүүжилтийг 34 хүртэлх насны залууст олгоно.',
      remedy: 'Багийн залуу гишүүн хүсэлт гаргаж болно.',
    },
    { when: { teamAge: { below: 15 } }, say: 'Та 15 нас хүрээгүй байна.', remedy: 'Хүүхдийн зөвлөлд саналаа өгнө үү.' },
  ],
  fee: [{ label: 'Дэмжлэг', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'project-below',
      say: 'Төслийн үнэлгээ хангалтгүй.',
      remedy: 'Зөвлөмжийн дагуу засаад дахин өгнө үү.',
      law: { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    },
    {
      code: 'party-aim',
      say: 'Төсөл улс төрийн зорилготой байна.',
      remedy: 'Олон нийтийн зорилготой болгоно уу.',
      law: { act: 'Залуучуудын хөгжлийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Төсөл шалгарлаа. Санхүүжилтийн гэрээг залуучуудын төвд хийнэ.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
