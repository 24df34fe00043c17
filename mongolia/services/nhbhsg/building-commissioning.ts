import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'building-commissioning',
  agency: 'nhbhsg',
  kind: 'permit',
  title: 'Барилга байгууламжийг ашиглалтад оруулах',
  summary: 'Баригдсан барилгаа комиссоор шалгуулж ашиглалтад оруулна.',
  words: [
    'барилга хүлээлгэж өгөх',
    'комисс ажиллуулах',
    'ашиглалтад оруулах',
    'улсын комисс',
    'building acceptance',
    'барилгаа комисст өгөх',
    'байшин баригдаж дууссан',
    'шинэ байр хүлээж авах комисс',
    'ашиглалтын акт гаргуулах',
    'барилга дууслаа яах вэ',
    'орон сууц ашиглалтад өгөх',
    'finish a building',
  ],
  law: [{ act: 'Барилгын тухай хууль' }, { act: 'Хот байгуулалтын тухай хууль' }],
  facts: { permits: { rows: 'construction.permits' }, taxDebt: { from: 'tax.debt.remainderNonpayment' } },
  known: ['taxDebt'],
  ask: {
    permit: {
      type: 'choice',
      title: 'Аль барилгыг ашиглалтад оруулах вэ?',
      options: { rows: 'construction.permits', value: 'permitNumber', label: ['buildingName', 'permitNumber'] },
    },
    finish: {
      type: 'choice',
      title: 'Барилга бүрэн дууссан уу?',
      options: { whole: 'Бүрэн дууссан', part: 'Хэсэгчилж оруулна' },
    },
    part: { type: 'text', title: 'Аль хэсгийг оруулах вэ?', longest: 150 },
    homes: { type: 'number', title: 'Хэдэн айлын сууцтай вэ?', least: 0 },
    lines: {
      type: 'several',
      title: 'Ямар шугамд холбогдсон бэ?',
      options: { power: 'Цахилгаан', heat: 'Дулаан', water: 'Цэвэр ус', sewer: 'Бохир ус', telecom: 'Холбоо' },
    },
    fire: { type: 'file', title: 'Галын аюулгүй байдлын дүгнэлтээ хавсаргана уу', accept: ['pdf'] },
    asBuilt: { type: 'file', title: 'Гүйцэтгэлийн зургаа хавсаргана уу', accept: ['pdf'] },
    pictures: { type: 'file', title: 'Барилгын гадна, дотор зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    access: { type: 'yesNo', title: 'Тэргэнцэртэй хүн орох налуу замтай юу?' },
  },
  when: { part: { finish: 'part' } },
  stop: [
    {
      when: { permits: { known: false } },
      say: 'Барилгын ажлын зөвшөөрөл бүртгэгдээгүй байна.',
      remedy: 'Эхлээд барилгын ажлын зөвшөөрөл авна уу.',
      instead: 'construction-start-permit',
    },
  ],
  fee: 'unknown',
  workingDays: 14,
  checks: [
    { title: 'Налуу замтай', when: { access: true } },
    { title: 'Барилгын зөвшөөрөлтэй', when: { permits: { known: true } } },
    { title: 'Татварын өргүй', when: { taxDebt: { below: 1 } } },
  ],
  returns: [
    { code: 'fire-old', say: 'Галын дүгнэлтийн хугацаа дууссан байна. Шинийг хавсаргана уу.', asks: ['fire'] },
    { code: 'drawings-unsigned', say: 'Гүйцэтгэлийн зурагт гарын үсэг дутуу байна.', asks: ['asBuilt'] },
    { code: 'pictures-few', say: 'Зургаас барилга бүрэн харагдахгүй байна.', asks: ['pictures'] },
  ],
  refusals: [
    {
      code: 'differs',
      say: 'Барилга батлагдсан зургаас зөрсөн байна.',
      remedy: 'Зургаа магадлалаар шинэчлүүлээд дахин хандана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'fire-unsafe',
      say: 'Галын хамгаалалтын систем ажиллахгүй байна.',
      remedy: 'Системээ засаж дүгнэлт дахин авна уу.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'no-access',
      say: 'Хөгжлийн бэрхшээлтэй хүн нэвтрэх боломжгүй байна.',
      remedy: 'Налуу зам, лифтийг стандартаар хийнэ үү.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
    {
      code: 'unfinished',
      say: 'Гадна тохижилт дуусаагүй байна.',
      remedy: 'Тохижилтоо дуусгаад комиссоо дуудна уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: { document: 'Ашиглалтад оруулсан комиссын акт', show: ['finish', 'homes', 'lines'], validDays: 3650 }, // no period is published: a cautious default of ours
  source: 'find_string e-mongolia.mn/service links; days low',
  confidence: 'medium',
})
