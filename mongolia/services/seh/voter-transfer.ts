import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'voter-transfer',
  agency: 'seh',
  kind: 'registration',
  title: 'Сонгогчийн шилжилт хийлгэх',
  summary: 'Сонгуулийн өдөр өөр газар байх бол шилжиж бүртгүүлнэ.',
  words: [
    'сонгуулийн шилжилт',
    'өөр аймагт санал өгөх',
    'санал өгөх газраа солих',
    'voter transfer',
    'хөдөө байхдаа санал өгөх',
    'сонгуулийн өдөр өөр хотод',
    'түр ирсэн газраа сонгууль',
    'оюутан сонгууль хотод',
    'ажил дээрээ сонгууль өгөх',
    'vote elsewhere',
    'шилжүүлж санал өгөх',
    'сонгогч шилжих',
  ],
  law: [{ act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' }],
  facts: {
    station: { from: 'elections.voter.stationName' },
    circuit: { from: 'elections.voter.constituency' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
  },
  known: ['circuit', 'station'],
  ask: {
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт санал өгөх вэ?' },
    cause: {
      type: 'choice',
      title: 'Яагаад шилжих вэ?',
      options: { moved: 'Нүүсэн', work: 'Ажил, томилолт', study: 'Суралцаж байгаа', treatment: 'Эмчилгээ' },
    },
    stays: { type: 'text', title: 'Тэнд ямар хаягт байх вэ?', longest: 160 },
    oneVote: {
      type: 'declaration',
      title: 'Нэг л удаа санал өгнө',
      statement: 'Хуучин жагсаалтаас хасагдаж, шинэ газарт нэг удаа санал өгнө.',
    },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүн санал өгөх эрхгүй.',
      remedy: '18 нас хүрээд бүртгэлээ шалгаарай.',
    },
    {
      when: { station: { known: false } },
      say: 'Таны нэр сонгогчийн жагсаалтад алга.',
      remedy: 'Эхлээд жагсаалтад нэмүүлнэ үү.',
      instead: 'voter-list-correction',
    },
  ],
  fee: [{ label: 'Шилжилт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'too-late',
      say: 'Шилжилт хийх хугацаа дууссан байна.',
      remedy: 'Бүртгэлтэй хэсэгтээ саналаа өгнө үү.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
    {
      code: 'same-circuit',
      say: 'Шинэ хаяг хуучин хэсэгтээ хамаарч байна.',
      remedy: 'Шилжих шаардлагагүй.',
      law: { act: 'Монгол Улсын Их Хурлын сонгуулийн тухай хууль' },
    },
  ],
  gives: { document: 'Сонгогчийн шилжилтийн хуудас', show: ['circuit', 'station', 'place', 'cause'], validDays: 60 }, // no source gives the term: our own default
  source: 'memory',
  confidence: 'medium',
})
