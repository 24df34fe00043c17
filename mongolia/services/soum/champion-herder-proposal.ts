import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'champion-herder-proposal',
  agency: 'soum',
  kind: 'order',
  title: 'Сумын сайн малчинд нэр дэвшүүлэх',
  summary: 'Шилдэг малчин, малчны сайн өрхийг шалгаруулахад дэвшүүлнэ.',
  words: [
    'сайн малчин',
    'мянгат малчин',
    'аварга малчин',
    'улсын аварга',
    'мянган малтай',
    'champion herder',
    'малчин хүнээ шагналд дэвшүүлэх',
    'мянгат малчин болох',
    '1000 малтай болсон',
    'сумын аварга малчин',
    'айлаа сайн малчин болгох',
    'best herder',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
  ],
  facts: {
    champNumber: { from: 'households.herder.herderNumber' },
    champHerd: { from: 'households.herder.animals' },
    champSince: { from: 'households.herder.since' },
  },
  known: ['champHerd', 'champSince'],
  ask: {
    place: { type: 'place', title: 'Аль сумаас дэвшүүлэх вэ?', level: 2 },
    title: {
      type: 'choice',
      title: 'Ямар цолд вэ?',
      options: {
        soum: 'Сумын сайн малчин',
        thousand: 'Мянгат малчин',
        young: 'Залуу малчин',
        family: 'Малчны сайн өрх',
      },
    },
    raised: { type: 'number', title: 'Энэ жил хэдэн төл бойжуулсан бэ?', least: 0, most: 5000 },
    deeds: { type: 'longText', title: 'Юугаараа шилдэг вэ?', longest: 1500 },
    herdFamily: { type: 'yesNo', title: 'Хүүхдүүд тань мал маллаж байна уу?' },
  },
  stop: [
    {
      when: { champNumber: { known: false } },
      say: 'Малчны бүртгэлгүй өрхийг дэвшүүлэхгүй.',
      remedy: 'Малчны өрхөө бүртгүүлээд хандана уу.',
      instead: 'herder-household-registration',
    },
  ],
  fee: [{ label: 'Дэвшүүлэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Мянгат бол мянгаас олон малтай',
      when: { anyOf: [{ title: ['soum', 'young', 'family'] }, { champHerd: { atLeast: 1000 } }] },
    },
  ],
  refusals: [
    {
      code: 'lost-animals',
      say: 'Том малын зүй бус хорогдол их байна.',
      remedy: 'Дараа жил үзүүлэлтээ сайжруулаад дэвшинэ үү.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'tax-behind',
      say: 'Малын татвараа төлөөгүй байна.',
      remedy: 'Татвараа төлөөд дахин дэвшинэ үү.',
      law: { act: 'Малын тоо толгойн албан татварын тухай хууль' },
    },
  ],
  gives: { says: 'Таныг шалгаруулалтад дэвшүүллээ. Дүнг багийн хурал дээр зарлана.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
