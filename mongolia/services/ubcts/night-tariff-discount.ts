import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'night-tariff-discount',
  agency: 'ubcts',
  kind: 'benefit',
  title: 'Шөнийн тарифын хөнгөлөлт авах',
  summary: 'Гэр хорооллын айл шөнийн цахилгааны хөнгөлөлтөд хамрагдана.',
  words: [
    'шөнийн тариф',
    'шөнийн тог үнэгүй',
    'гэр хорооллын хөнгөлөлт',
    'халаагуурын хөнгөлөлт',
    'night tariff',
    'шөнийн тог',
    'тог шөнө үнэгүй',
    'шөнийн тоолуур',
    'халаагуур тог хөнгөлөлт',
    'тогны хөнгөлөлт гэр хороолол',
    'цахилгаан халаагуур шөнө',
    'cheap night electricity',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Агаарын тухай хууль' }],
  facts: {
    tariffNow: { from: 'electricity.customer.tariff' },
    yardNumber: { from: 'households.plot.plotNumber' },
    powerMeter: { from: 'electricity.meter.meterNumber' },
  },
  known: ['tariffNow', 'powerMeter'],
  ask: {
    heating: {
      type: 'choice',
      title: 'Гэрээ юугаар халаадаг вэ?',
      options: { heater: 'Цахилгаан халаагуур', stove: 'Зуух', boiler: 'Цахилгаан зуух' },
    },
    twoTariff: { type: 'yesNo', title: 'Хоёр тарифтай тоолуур уу?' },
    tenant: { type: 'yesNo', title: 'Энэ хашаанд түрээсээр суудаг уу?' },
  },
  fee: [{ label: 'Хөнгөлөлт', amount: 0 }],
  refuseWhen: [
    {
      when: { yardNumber: { known: false } },
      code: 'no-yard',
      say: 'Таны хаяг гэр хорооллын бүртгэлгүй.',
      remedy: 'Хашааныхаа хаягийг бүртгүүлээд хандана уу.',
    },
    {
      when: { twoTariff: false },
      code: 'one-tariff',
      say: 'Нэг тарифтай тоолуурт хөнгөлөлт тооцохгүй.',
      remedy: 'Тоолуураа солиулна уу.',
    },
  ],
  gives: { says: 'Хөнгөлөлт дараагийн тооцооноос бодогдоно.' },
  confidence: 'low',
})
