import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aimag-scholarship',
  agency: 'aimag',
  kind: 'benefit',
  title: 'Аймгийн Засаг даргын тэтгэлэг',
  summary: 'Их сургуулийн шилдэг оюутан аймгаасаа тэтгэлэг хүснэ.',
  words: [
    'аймгийн тэтгэлэг',
    'засаг даргын нэрэмжит тэтгэлэг',
    'нийслэлийн тэтгэлэг',
    'сургалтын төлбөр',
    'governor scholarship',
    'аймгаасаа тэтгэлэг авах',
    'нутгийн оюутны тэтгэлэг',
    'голч өндөр тэтгэлэг хүсэх',
    'аймгаас төлбөрөө төлүүлэх',
    'орон нутгийн стипенд',
    'grant for local student',
  ],
  law: [
    { act: 'Боловсролын ерөнхий хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { grantRows: { rows: 'households.grants' }, aimagGrants: { count: 'grantRows' } },
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлийн тэтгэлэг вэ?', level: 1 },
    level: {
      type: 'choice',
      title: 'Юунд сурч байна вэ?',
      options: { bachelor: 'Бакалавр', master: 'Магистр', doctor: 'Доктор', trade: 'Мэргэжлийн сургууль' },
    },
    faculty: { type: 'text', title: 'Сургууль, мэргэжлээ бичнэ үү', longest: 100 },
    points: { type: 'text', title: 'Голч оноо хэд вэ?', longest: 10 },
    success: { type: 'longText', title: 'Ямар амжилт гаргасан бэ?', longest: 1500 },
    studyPaper: { type: 'file', title: 'Дүн, амжилтын баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Тэтгэлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Тэтгэлэг аваагүй', when: { aimagGrants: { below: 1 } } }],
  refusals: [
    {
      code: 'rank-below',
      say: 'Өрсөлдөөнд оноо хүрсэнгүй.',
      remedy: 'Дараагийн жилийн шалгаруулалтад оролцоно уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'soum-paid',
      say: 'Сумын тэтгэлэг давхар авч байна.',
      remedy: 'Аль нэгийг нь сонгож дахин хандана уу.',
      law: { act: 'Төсвийн тухай хууль' },
    },
  ],
  gives: { says: 'Та тэтгэлэгт шалгарлаа. Гэрээгээ аймгийн Тамгын газарт хийнэ үү.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
