import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'advertising-board-permit',
  agency: 'aimag',
  kind: 'permit',
  title: 'Гадна сурталчилгааны самбар байрлуулах зөвшөөрөл',
  summary: 'Гудамж, барилга дээр самбар, дэлгэц байрлуулна.',
  words: ['билборд', 'сурталчилгааны самбар', 'гэрэлтдэг дэлгэц тавих', 'хаяг самбар', 'реклам', 'billboard'],
  law: [{ act: 'Зар сурталчилгааны тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Самбарыг аль аймаг, нийслэлд байрлуулах вэ?', level: 1 },
    boardFirm: {
      type: 'choice',
      title: 'Аль байгууллагын самбар вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    board: {
      type: 'choice',
      title: 'Ямар самбар вэ?',
      options: {
        billboard: 'Том самбар',
        screen: 'Гэрэлтдэг дэлгэц',
        sign: 'Барилгын хаяг',
        banner: 'Түр туг, чимэглэл',
      },
    },
    boardSize: { type: 'number', title: 'Хэдэн метр квадрат вэ?', least: 1, most: 400 },
    boardPlace: { type: 'text', title: 'Хаана байрлуулах вэ?', longest: 100 },
    owns: { type: 'file', title: 'Газар, барилгын эзний зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    design: { type: 'file', title: 'Загварын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'design-lacks', say: 'Загварт хэмжээ, бэхэлгээ харагдахгүй байна.', asks: ['design'] }],
  refusals: [
    {
      code: 'view-blocked',
      say: 'Замын тэмдэг, гэрлэн дохиог халхална.',
      remedy: 'Байрлалаа өөрчилж дахин хандана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'heritage-site',
      say: 'Түүх, соёлын дурсгалын дэргэд байрлуулахгүй.',
      remedy: 'Хамгаалалтын зурвасаас гадна сонгоно уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'words-unlawful',
      say: 'Сурталчилгааны агуулга хууль зөрчиж байна.',
      remedy: 'Агуулгаа засаад хандана уу.',
      law: { act: 'Зар сурталчилгааны тухай хууль' },
    },
  ],
  gives: {
    document: 'Сурталчилгааны самбарын зөвшөөрөл',
    show: ['place', 'board', 'boardSize', 'boardPlace'],
    validDays: 365,
  },
  local: { at: 'place', by: ['aimag', 'nzdtg'], fee: 'Самбарын төлбөр' },
  confidence: 'low',
})
