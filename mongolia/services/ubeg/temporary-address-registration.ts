import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'temporary-address-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Түр хаяг бүртгүүлэх',
  summary: 'Түр амьдарч байгаа хаягаа бүртгүүлнэ.',
  words: [
    'түр хаяг',
    'түр оршин суух',
    'дотуур байр',
    'түр бүртгэл',
    'temporary address',
    'түрээсийн байранд түр бүртгүүлэх',
    'дотуур байранд орсон',
    'хот руу түр ирсэн',
    'айлд түр амьдарч байгаа',
    'прописка түр',
    'оюутан хотод түр бүртгэл',
    'temporary registration',
    'ажлаар өөр аймагт түр',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: { permanent: { from: 'civil.address.fullAddress' }, since: { from: 'civil.temporaryAddress.since' } },
  known: ['permanent'],
  ask: {
    stay: {
      type: 'choice',
      title: 'Яагаад түр суух вэ?',
      options: { study: 'Сурах', work: 'Ажиллах', treatment: 'Эмчлүүлэх', care: 'Хүн асрах', other: 'Бусад' },
    },
    where: { type: 'address', title: 'Түр хаяг хаана вэ?', why: 'Бүртгэлд байнгын хаяг л байна.' },
    fromDay: { type: 'date', title: 'Хэзээнээс эхэлсэн бэ?', latest: 'today' },
    months: { type: 'number', title: 'Хэдэн сар суух вэ?', least: 1, most: 24 },
    host: {
      type: 'choice',
      title: 'Хэний гэрт байна вэ?',
      options: { relative: 'Төрөл садных', landlord: 'Түрээсийн', hostel: 'Дотуур байр', worker: 'Ажлын байр' },
    },
  },
  fee: [{ label: 'Түр хаягийн бүртгэл', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Өмнөх түр бүртгэлгүй', when: { since: { known: false } } }],
  refusals: [
    {
      code: 'same-place',
      say: 'Түр хаяг байнгын хаягтай адил байна.',
      remedy: 'Өөр хаяг бичих эсвэл хүсэлтээ цуцална уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'host-denies',
      say: 'Гэрийн эзэн таныг амьдардаггүй гэсэн байна.',
      remedy: 'Эзэнтэй тохирсон баримтаа хэлтэст үзүүлнэ үү.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Түр хаягийн бүртгэл',
    show: ['where', 'fromDay', 'months'],
    validDays: 180, // no period is published: a default of ours
  },
  source: 'sukhbaatar.mn/m/36/show/981: free, at the bag or khoroo within 7 days; one day from memory',
  confidence: 'medium',
})
