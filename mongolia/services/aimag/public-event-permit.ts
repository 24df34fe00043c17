import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'public-event-permit',
  agency: 'aimag',
  kind: 'permit',
  title: 'Олон нийтийн арга хэмжээ зохион байгуулах зөвшөөрөл',
  summary: 'Тоглолт, яармаг, гүйлт, баяр хийх зөвшөөрөл авна.',
  words: ['тоглолт хийх', 'концерт', 'яармаг', 'талбайд арга хэмжээ', 'марафон гүйлт', 'event permit'],
  law: [
    { act: 'Зөвшөөрлийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Хаана болох вэ?', level: 1 },
    event: {
      type: 'choice',
      title: 'Юу зохион байгуулах вэ?',
      options: {
        concert: 'Тоглолт',
        fair: 'Яармаг',
        run: 'Гүйлт, уралдаан',
        feast: 'Баяр',
        film: 'Зураг авалт',
        charity: 'Хандивын аян',
      },
    },
    venueName: { type: 'text', title: 'Аль талбай, танхимд вэ?', longest: 100 },
    eventDay: { type: 'date', title: 'Хэдний өдөр вэ?', earliest: 'today' },
    audience: { type: 'number', title: 'Хэдэн хүн ирэх вэ?', least: 10, most: 100_000 },
    roadClosed: { type: 'yesNo', title: 'Зам хаах уу?' },
    closedRoad: { type: 'text', title: 'Аль замыг хэдэн цагт хаах вэ?', longest: 100 },
    safetyPlan: { type: 'file', title: 'Аюулгүй байдлын төлөвлөгөөг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { closedRoad: { roadClosed: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'square-busy',
      say: 'Тэр өдөр талбай захиалгатай.',
      remedy: 'Өөр өдөр сонгоно уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
    {
      code: 'plan-weak',
      say: 'Аюулгүй байдлын төлөвлөгөө хангалтгүй.',
      remedy: 'Эмч, гарц, хамгаалалтаа нэмж төлөвлөнө үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'season-ban',
      say: 'Өвчний тархалтаас арга хэмжээг хориглосон.',
      remedy: 'Хориг цуцлагдсаны дараа хандана уу.',
      law: { act: 'Эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: {
    document: 'Олон нийтийн арга хэмжээний зөвшөөрөл',
    show: ['place', 'event', 'venueName', 'eventDay', 'audience'],
    validDays: 30,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['aimag', 'nzdtg'], fee: 'Талбайн түрээс' },
  confidence: 'low',
})
