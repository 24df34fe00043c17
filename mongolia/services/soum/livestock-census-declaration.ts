import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'livestock-census-declaration',
  agency: 'soum',
  kind: 'declaration',
  title: 'Мал тооллогын мэдүүлэг өгөх',
  summary: 'Жилийн эцэст малынхаа тоог үнэн зөвөөр мэдүүлнэ.',
  words: ['мал тоолох', 'мал тооллого', 'малын данс', 'жилийн эцсийн тооллого', 'livestock census'],
  law: [{ act: 'Статистикийн тухай хууль' }],
  facts: {
    lastHerd: { rows: 'households.animals' },
    lastTotal: { sum: 'lastHerd', of: 'heads' },
    censusBag: { from: 'civil.address.bagKhorooName' },
  },
  known: ['censusBag'],
  ask: {
    place: { type: 'place', title: 'Мал аль суманд тоологдох вэ?', level: 2 },
    horses: { type: 'number', title: 'Хэдэн адуутай вэ?', least: 0, most: 5000 },
    cattle: { type: 'number', title: 'Хэдэн үхэртэй вэ?', least: 0, most: 5000 },
    camels: { type: 'number', title: 'Хэдэн тэмээтэй вэ?', least: 0, most: 5000 },
    sheep: { type: 'number', title: 'Хэдэн хоньтой вэ?', least: 0, most: 10_000 },
    goats: { type: 'number', title: 'Хэдэн ямаатай вэ?', least: 0, most: 10_000 },
    youngDied: { type: 'number', title: 'Энэ жил хэдэн мал зүй бусаар хорогдсон бэ?', least: 0, most: 10_000 },
    census: {
      type: 'declaration',
      title: 'Үнэн зөв мэдүүлэх',
      statement: 'Малын тоо үнэн зөв. Худал мэдүүлбэл хариуцлага хүлээнэ.',
    },
  },
  fee: [{ label: 'Мэдүүлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Өнгөрсөн тооллогод малтай', when: { lastTotal: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'counted-differ',
      say: 'Тоолсон тоо мэдүүлгээс зөрсөн байна.',
      remedy: 'Тоологчтой дахин тоолоод мэдүүлнэ үү.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'counted-elsewhere',
      say: 'Энэ мал өөр суманд тоологдсон байна.',
      remedy: 'Аль сумд тоологдохоо багийн Засаг даргатай тохирно уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Мал тооллогын мэдүүлэг',
    show: ['place', 'horses', 'cattle', 'camels', 'sheep', 'goats'],
    validDays: 365,
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
