import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'soum-scholarship',
  agency: 'soum',
  kind: 'benefit',
  title: 'Сумын тэтгэлэгт хамрагдах',
  summary: 'Суралцаж байгаа оюутан сумаасаа тэтгэлэг хүснэ.',
  words: [
    'сумын тэтгэлэг',
    'оюутны тэтгэлэг',
    'сургалтын төлбөр сумаас',
    'сум төлбөр төлөх',
    'scholarship',
    'нутгаасаа тэтгэлэг авах',
    'сум оюутанд мөнгө өгөх',
    'сумын оюутны төлбөр',
    'сургалтын төлбөрт сумаас тусламж',
    'малчны хүүхэд оюутан тэтгэлэг сум',
    'суманд буцаж ажиллах тэтгэлэг',
    'soum student money',
  ],
  law: [
    { act: 'Боловсролын ерөнхий хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    studentBirth: { from: 'civil.person.birthDate' },
    studentAge: { yearsSince: 'studentBirth' },
    paidGrants: { rows: 'households.grants' },
    grantCount: { count: 'paidGrants' },
  },
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүргийн тэтгэлэг авах вэ?', level: 2 },
    university: { type: 'text', title: 'Аль сургуульд сурч байна вэ?', longest: 100 },
    course: { type: 'number', title: 'Хэддүгээр курс вэ?', least: 1, most: 6 },
    average: { type: 'number', title: 'Голч дүн хэдэн хувь вэ?', least: 0, most: 100 },
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр хүсэж байна вэ?',
      options: {
        grades: 'Сурлага сайн',
        orphan: 'Бүтэн өнчин',
        herder: 'Малчны хүүхэд',
        needed: 'Сумд хэрэгтэй мэргэжил',
      },
    },
    gradesList: { type: 'file', title: 'Дүнгийн тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    returnHome: {
      type: 'declaration',
      title: 'Сумдаа ажиллах',
      statement: 'Төгсөөд суманд тогтоосон хугацаанд ажиллахыг зөвшөөрч байна.',
    },
  },
  when: { returnHome: { ground: 'needed' } },
  stop: [
    {
      when: { studentAge: { below: 16 } },
      say: 'Тэтгэлгийг их, дээд сургууль, коллежийн оюутан авна.',
      remedy: 'Ерөнхий боловсролын сурагчийн дэмжлэгийг сургуулиас асууна уу.',
    },
  ],
  fee: [{ label: 'Тэтгэлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өмнө нь тэтгэлэг аваагүй', when: { grantCount: { below: 1 } } }],
  refusals: [
    {
      code: 'marks-low',
      say: 'Голч дүн сумын болзолд хүрэхгүй байна.',
      remedy: 'Дараагийн улирлын дүнгээр дахин хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'other-soum',
      say: 'Та энэ сумын оршин суугч биш байна.',
      remedy: 'Харьяалагддаг сумандаа хүсэлт гаргана уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэлэг олгохоор шийдвэрлэлээ. Мөнгийг таны дансанд хийнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
