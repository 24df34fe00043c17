import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'hay-field-use',
  agency: 'soum',
  kind: 'permit',
  title: 'Хадлангийн талбай авах',
  summary: 'Өвс хадах талбайг тухайн жилд ашиглах эрх авна.',
  words: [
    'хадлан',
    'өвс хадах газар',
    'хадлангийн эрх',
    'хадлангийн талбай хуваарилах',
    'hay field',
    'өвс хадах зөвшөөрөл',
    'хадлан авах',
    'хадлангийн газар авах',
    'өвс хадмаар байна',
    'намрын хадлан хадах',
    'айлын хадлан хуваарилах',
    'cut hay',
  ],
  law: [
    { act: 'Газрын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { fieldHerd: { from: 'households.herder.animals' }, fieldBag: { from: 'civil.address.bagKhorooName' } },
  known: ['fieldHerd', 'fieldBag'],
  ask: {
    place: { type: 'place', title: 'Хадлан аль суманд авах вэ?', level: 2 },
    need: { type: 'number', title: 'Хэдэн га талбай хэрэгтэй вэ?', least: 1, most: 500 },
    machine: {
      type: 'choice',
      title: 'Юугаар хадах вэ?',
      options: { hand: 'Гар хадуур', horse: 'Морин хадуур', tractor: 'Трактор' },
    },
    use: {
      type: 'choice',
      title: 'Өвсийг юунд хэрэглэх вэ?',
      options: { own: 'Өөрийн малд', sale: 'Зарна', reserve: 'Сумын нөөцөд' },
    },
    lastField: { type: 'text', title: 'Өнгөрсөн жил хаана хадсан бэ?', longest: 100, optional: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Малтай өрх', when: { fieldHerd: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'fields-given',
      say: 'Энэ жилийн хадлангийн талбайг бүгдийг нь хуваарилсан.',
      remedy: 'Отор, тэжээлийн нөөцөөс өвс захиалж болно.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'late',
      say: 'Хадлангийн хуваарь аль хэдийн батлагдсан байна.',
      remedy: 'Ирэх жил багийн хурлаас өмнө хүсэлтээ өгнө үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: { document: 'Хадлангийн талбай ашиглах эрх', show: ['place', 'need', 'machine', 'use'], validDays: 120 },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Хадлангийн талбайн төлбөр' },
  confidence: 'low',
})
