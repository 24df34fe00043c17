import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-connection',
  agency: 'usug',
  kind: 'permit',
  title: 'Цэвэр, бохир усны шугамд холбуулах',
  summary: 'Байшин, үйлчилгээний газраа төвийн шугамд холбуулна.',
  words: ['ус оруулах', 'бохирын шугам', 'ус татах', 'инженерийн шугам', 'техникийн нөхцөл ус', 'water connection'],
  law: [{ act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' }, { act: 'Барилгын тухай хууль' }],
  facts: {
    waterDebts: { rows: 'waterworks.bills' },
    waterDebt: { sum: 'waterDebts', of: 'amount' },
    houses: { rows: 'property.list' },
    houseCount: { count: 'houses' },
  },
  ask: {
    mains: {
      type: 'choice',
      title: 'Юунд холбуулах вэ?',
      options: { clean: 'Цэвэр ус', sewer: 'Бохир ус', both: 'Аль алинд нь' },
    },
    waterSite: { type: 'address', title: 'Холбуулах байр хаана байна вэ?', why: 'Шугамын зайг хаягаар тооцно.' },
    pipeMetres: { type: 'number', title: 'Шугамаас хэдэн метр зайтай вэ?', least: 1, most: 2000 },
    dayWater: { type: 'number', title: 'Өдөрт хэдэн шоо метр ус хэрэгтэй вэ?', least: 1, most: 1000 },
    soil: { type: 'yesNo', title: 'Хашаанд гүний худаг бий юу?' },
    pipeDrawing: { type: 'file', title: 'Шугамын зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Усны өргүй', when: { waterDebt: { below: 1 } } },
    { title: 'Үл хөдлөх хөрөнгөтэй', when: { houseCount: { atLeast: 1 } } },
  ],
  returns: [{ code: 'pipe-drawing-lacks', say: 'Зурагт гүн, диаметр дутуу байна.', asks: ['pipeDrawing'] }],
  refusals: [
    {
      code: 'far-away',
      say: 'Төвийн шугам хэт хол байна.',
      remedy: 'Бие даасан шийдлийн зөвлөгөө авна уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
    {
      code: 'sewer-full',
      say: 'Бохирын шугамын хүчин чадал дүүрсэн.',
      remedy: 'Өргөтгөлийн дараа дахин хандана уу.',
      law: { act: 'Хот, суурины ус хангамж, ариутгах татуургын ашиглалтын тухай хууль' },
    },
  ],
  gives: { says: 'Техникийн нөхцөл бэлэн. Угсралтын ажлаа эрхтэй компаниар хийлгэнэ үү.' },
  confidence: 'low',
})
