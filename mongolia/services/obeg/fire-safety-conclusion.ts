import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fire-safety-conclusion',
  agency: 'obeg',
  kind: 'certificate',
  title: 'Галын аюулгүй байдлын дүгнэлт авах',
  summary: 'Барилга, объектод галын аюулгүй байдлын дүгнэлт гаргуулна.',
  words: [
    'галын дүгнэлт',
    'галын байцаагч дуудах',
    'барилга ашиглалтад оруулах гал',
    'галын үзлэг',
    'fire safety',
    'галын дүгнэлт гаргуулах',
    'пожарын дүгнэлт',
    'дэлгүүр нээхэд галын дүгнэлт',
    'онцгойгоос дүгнэлт авах',
    'барилгаа галаар шалгуулах',
    'ресторанд галын зөвшөөрөл',
    'fire inspection for building',
  ],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }],
  facts: {
    earlier: { rows: 'emergency.conclusions', with: { legalEntityNumber: 'company' } },
    earlierCount: { count: 'earlier' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын барилга вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    building: {
      type: 'choice',
      title: 'Ямар барилга вэ?',
      options: {
        office: 'Ажлын байр',
        trade: 'Худалдаа, үйлчилгээ',
        school: 'Сургууль, цэцэрлэг',
        hotel: 'Буудал',
        factory: 'Үйлдвэр, агуулах',
        dwelling: 'Орон сууц',
      },
    },
    address: { type: 'address', title: 'Барилга хаана байдаг вэ?', why: 'Байцаагч энэ хаягт үзлэг хийнэ.' },
    floors: { type: 'number', title: 'Хэдэн давхар вэ?', least: 1, most: 100 },
    alarm: { type: 'yesNo', title: 'Галын дохиолол ажиллаж байна уу?' },
    exits: { type: 'number', title: 'Аврах гарц хэд вэ?', least: 0, most: 50 },
    drawing: { type: 'file', title: 'Галын хэсгийн зургаа хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Галын дохиололтой', when: { alarm: true } },
    { title: 'Хоёроос доошгүй гарцтай', when: { exits: { atLeast: 2 } } },
    { title: 'Өмнө дүгнэлттэй', when: { earlierCount: { atLeast: 1 } } },
  ],
  returns: [
    { code: 'drawing-missing', say: 'Галын зураг дутуу байна. Бүтэн зургаа хавсаргана уу.', asks: ['drawing'] },
  ],
  refusals: [
    {
      code: 'exits',
      say: 'Аврах гарц хүрэлцэхгүй байна.',
      remedy: 'Гарц нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'alarm',
      say: 'Дохиолол, унтраах систем ажиллахгүй байна.',
      remedy: 'Засварлаад дахин үзлэг захиална уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'access',
      say: 'Гал унтраах машин орох замгүй байна.',
      remedy: 'Замаа чөлөөлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Галын аюулгүй байдлын дүгнэлт',
    show: ['building', 'address', 'floors', 'exits'],
    validDays: 365,
  }, // no source gives the term: our own default
  confidence: 'low',
})
