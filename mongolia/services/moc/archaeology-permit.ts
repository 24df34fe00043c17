import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archaeology-permit',
  agency: 'moc',
  kind: 'permit',
  title: 'Археологи, палеонтологийн судалгааны зөвшөөрөл',
  summary: 'Малтлага, хайгуул хийх зөвшөөрөл авна.',
  words: [
    'малтлага хийх',
    'археологийн зөвшөөрөл',
    'хайгуул судалгаа',
    'excavation permit',
    'булш хиргисүүр малтах',
    'үлэг гүрвэл судлах зөвшөөрөл',
    'эртний булш судлах',
    'динозаврын яс малтах',
    'археологийн экспедиц',
    'dinosaur dig',
  ],
  law: [{ act: 'Соёлын өвийг хамгаалах тухай хууль' }],
  facts: { degrees: { rows: 'education.scienceDegrees' } },
  ask: {
    work: {
      type: 'choice',
      title: 'Ямар ажил вэ?',
      options: { survey: 'Хайгуул', dig: 'Малтлага', rescue: 'Авран хамгаалах' },
    },
    site: { type: 'text', title: 'Газрын нэр, солбицол юу вэ?', longest: 150 },
    place: { type: 'place', level: 2, title: 'Аль сумын нутагт вэ?' },
    begin: { type: 'date', title: 'Хэзээ эхлэх вэ?', earliest: 'today' },
    weeks: { type: 'number', title: 'Хэдэн долоо хоног үргэлжлэх вэ?', least: 1, most: 30 },
    partners: { type: 'yesNo', title: 'Гадаадын судлаач оролцох уу?' },
    agreement: { type: 'file', title: 'Хамтын ажиллагааны гэрээг хавсаргана уу', accept: ['pdf'] },
    plan: { type: 'file', title: 'Судалгааны төлөвлөгөөг хавсаргана уу', accept: ['pdf'] },
    restore: {
      type: 'declaration',
      title: 'Нөхөн сэргээлт',
      statement: 'Ажлын дараа газрыг нөхөн сэргээж, олдворыг музейд өгнө.',
    },
  },
  when: { agreement: { partners: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Удирдагч эрдмийн зэрэгтэй', when: { degrees: { known: true } } }],
  refusals: [
    {
      code: 'no-report',
      say: 'Өмнөх ажлын тайлан өгөөгүй байна.',
      remedy: 'Тайлангаа өгөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'protected-site',
      say: 'Энэ дурсгалт газарт малтлага хийхийг хориглосон.',
      remedy: 'Өөр талбай сонгоно уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
    {
      code: 'not-qualified',
      say: 'Баг мэргэжлийн шаардлага хангахгүй байна.',
      remedy: 'Мэргэшсэн удирдагч оролцуулна уу.',
      law: { act: 'Соёлын өвийг хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Судалгааны зөвшөөрөл',
    show: ['work', 'site', 'place', 'begin', 'weeks'],
    validDays: 240, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
