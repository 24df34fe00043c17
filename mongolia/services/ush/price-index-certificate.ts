import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'price-index-certificate',
  agency: 'ush',
  kind: 'certificate',
  title: 'Үнийн индексийн тодорхойлолт авах',
  summary: 'Гэрээ, шүүхэд хэрэглэх инфляцын тодорхойлолт.',
  words: [
    'инфляцын тодорхойлолт',
    'үнийн өсөлт',
    'ханшийн тодорхойлолт',
    'хэрэглээний үнийн индекс',
    'CPI',
    'мөнгөний ханш буурсан тодорхойлолт',
    'инфляци тооцуулах бичиг',
    'шүүхэд өгөх инфляц',
    'хуучин мөнгө одоо хэд болох',
    'үнийн өсөлтийн коэффициент',
    'inflation certificate',
    'гэрээний үнэ шинэчлэх индекс',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    home: { from: 'civil.address.aimagCityName' },
  },
  known: ['home'],
  ask: {
    index: {
      type: 'choice',
      title: 'Аль үзүүлэлт вэ?',
      options: {
        consumer: 'Хэрэглээний үнэ',
        house: 'Орон сууцны үнэ',
        building: 'Барилгын үнэ',
        meat: 'Мах, сүүний үнэ',
        wage: 'Дундаж цалин',
      },
    },
    years: { type: 'yearSpan', title: 'Аль оноос аль он хүртэл вэ?', earliest: 1991, yearsMost: 40 },
    region: {
      type: 'choice',
      title: 'Хаанахаар вэ?',
      options: { nation: 'Улсын дундаж', capital: 'Улаанбаатар', province: 'Нэг аймаг' },
    },
    province: { type: 'place', level: 1, title: 'Аль аймаг вэ?' },
    use: {
      type: 'choice',
      title: 'Хаана зориулж авах вэ?',
      options: { court: 'Шүүх', contract: 'Гэрээ', tender: 'Тендер', study: 'Судалгаа' },
    },
  },
  when: {
    province: { region: 'province' },
  },
  fee: 'unknown',
  workingDays: 5, // our own default: no source gives a limit
  refusals: [
    {
      code: 'series-short',
      say: 'Энэ үзүүлэлт тэр жилээс хойш л гардаг.',
      remedy: 'Сүүлийн жилүүдээр дахин хүсэлт гаргана уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'no-province',
      say: 'Энэ үзүүлэлтийг аймгаар гаргадаггүй.',
      remedy: 'Улсын дунджаар авна уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Үнийн индексийн тодорхойлолт',
    show: ['index', 'years', 'region', 'use'],
    validDays: 90,
    bound: 'bearer',
  },
  confidence: 'low',
})
