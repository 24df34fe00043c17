import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'monument-permit',
  agency: 'aimag',
  kind: 'permit',
  title: 'Хөшөө, дурсгал босгох зөвшөөрөл',
  summary: 'Олон нийтийн газарт хөшөө, самбар босгох зөвшөөрөл авна.',
  words: [
    'хөшөө босгох',
    'дурсгалын самбар',
    'баримал',
    'гэрэлт хөшөө',
    'monument',
    'хөшөө барих',
    'нутгийн алдартны хөшөө',
    'дурсгалын чулуу тавих',
    'цэцэрлэгт баримал тавих',
    'талбайд хөшөө',
    'памятник босгох',
    'erect a statue',
  ],
  law: [
    { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    { act: 'Соёлын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Хөшөөг аль аймаг, нийслэлд босгох вэ?', level: 1 },
    memorial: {
      type: 'choice',
      title: 'Юу босгох вэ?',
      options: { statue: 'Хөшөө', plaque: 'Дурсгалын самбар', stone: 'Бичигт чулуу', complex: 'Цогцолбор' },
    },
    inHonour: { type: 'text', title: 'Хэнд, юунд зориулах вэ?', longest: 150 },
    site: { type: 'text', title: 'Хаана босгох вэ?', longest: 100 },
    money: {
      type: 'choice',
      title: 'Хэн санхүүжүүлэх вэ?',
      options: { own: 'Өөрөө', donors: 'Хандив', budget: 'Төсөв' },
    },
    sculptor: { type: 'text', title: 'Уран бүтээлч хэн бэ?', longest: 100 },
    model: { type: 'file', title: 'Эх загварыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'model-rough', say: 'Эх загвар бүрэн бус байна.', asks: ['model', 'sculptor'] }],
  refusals: [
    {
      code: 'artists-no',
      say: 'Уран бүтээлчдийн зөвлөл дэмжээгүй.',
      remedy: 'Загвараа засаж дахин хэлэлцүүлнэ үү.',
      law: { act: 'Соёлын тухай хууль' },
    },
    {
      code: 'site-planned',
      say: 'Тэр газар өөр барилга төлөвлөгдсөн.',
      remedy: 'Өөр байршил санал болгоно уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хөшөө, дурсгал босгох зөвшөөрөл',
    show: ['place', 'memorial', 'inHonour', 'site'],
    validDays: 730,
  },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
