import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'firearm-acquisition-permit',
  agency: 'cheg',
  kind: 'permit',
  title: 'Галт зэвсэг худалдан авах зөвшөөрөл',
  summary: 'Ан агнуур, хамгаалалтын буу худалдан авах зөвшөөрөл авна.',
  words: [
    'буу авах зөвшөөрөл',
    'буу худалдаж авах',
    'ангийн буу',
    'зэвсэг авах',
    'gun permit',
    'буу авмаар байна',
    'пистолет авах зөвшөөрөл',
    'хийн буу авах',
    'буу худалдан авах хүсэлт',
    'анчин буу авах',
    'өөрийгөө хамгаалах буу',
    'винтов авах',
    'buy a rifle',
  ],
  law: [{ act: 'Галт зэвсгийн тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    held: { rows: 'police.firearms' },
    guns: { count: 'held' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  ask: {
    purpose: {
      type: 'choice',
      title: 'Зэвсгийг юунд хэрэглэх вэ?',
      options: {
        hunting: 'Ан агнуур',
        sport: 'Буудлагын спорт',
        protection: 'Мал, хөрөнгөө хамгаалах',
        collection: 'Цуглуулга',
      },
    },
    gun: {
      type: 'choice',
      title: 'Ямар буу авах вэ?',
      options: { smooth: 'Гөлгөр голтой', rifled: 'Эрээстэй голтой', gas: 'Хийн буу' },
    },
    storage: {
      type: 'file',
      title: 'Хадгалах төмөр шүүгээний зургаа хавсаргана уу',
      hint: 'Түгжээ нь харагдсан байна.',
      accept: ['jpeg', 'png'],
    },
    health: {
      type: 'file',
      title: 'Эрүүл мэндийн дүгнэлтээ хавсаргана уу',
      hint: 'Сэтгэц, мансууруулах бодисын шинжилгээтэй байна.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    course: { type: 'yesNo', title: 'Галт зэвсгийн сургалтад хамрагдсан уу?' },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Насанд хүрээгүй хүн галт зэвсэг эзэмших эрхгүй.',
      remedy: 'Насанд хүрээд хүсэлт гаргана уу.',
    },
    {
      when: { course: false },
      say: 'Эхлээд галт зэвсгийн сургалтад хамрагдах ёстой.',
      remedy: 'Цагдаагийн хэлтсээс сургалтын хуваарийг аваарай.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } },
    { title: 'Өмнө зэвсэг бүртгэлгүй', when: { guns: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'storage-unsafe',
      say: 'Зэвсэг хадгалах нөхцөл шаардлага хангахгүй байна.',
      remedy: 'Түгжээтэй төмөр шүүгээ бэлтгээд дахин хүсэлт гаргана уу.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
    {
      code: 'health-unfit',
      say: 'Эрүүл мэндийн дүгнэлтээр зэвсэг эзэмших боломжгүй байна.',
      remedy: 'Эмнэлгийн хяналтаас гарсан бол шинэ дүгнэлт авна уу.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
    {
      code: 'sentence',
      say: 'Ял шийтгэлийн хугацаа дуусаагүй байна.',
      remedy: 'Ялгүйд тооцогдсоны дараа хүсэлт гаргана уу.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
  ],
  gives: { document: 'Галт зэвсэг худалдан авах зөвшөөрөл', show: ['purpose', 'gun'], validDays: 90 }, // no source gives the term: our own default
  confidence: 'low',
})
