import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electricity-outage-report',
  agency: 'ubcts',
  kind: 'notification',
  title: 'Цахилгаан тасарсныг мэдэгдэх',
  summary: 'Тог тасарсан, утас тасарсан, оч гарсныг мэдэгдэнэ.',
  words: ['тог тасарсан', 'гэрэлгүй байна', 'утас тасарсан', 'хүчдэл унасан', 'power cut'],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  facts: { outageCode: { from: 'electricity.customer.customerCode' } },
  known: ['outageCode'],
  ask: {
    outage: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        home: 'Манайд тог алга',
        street: 'Гудамжаараа тог алга',
        low: 'Хүчдэл муу',
        wire: 'Утас тасарсан',
        spark: 'Оч гарч байна',
      },
    },
    sinceHour: {
      type: 'choice',
      title: 'Хэзээнээс вэ?',
      options: { now: 'Одоо', today: 'Өнөөдөр', days: 'Хэд хоносон' },
    },
    danger: { type: 'yesNo', title: 'Хүнд аюултай юу?', hint: 'Утас тасарсан бол бүү ойрт. 105 дугаарт залгана уу.' },
    outagePlace: { type: 'text', title: 'Гудамж, байраа бичнэ үү', longest: 150 },
    breaker: { type: 'yesNo', title: 'Автомат таслуураа шалгасан уу?' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'inner-wiring',
      say: 'Гэмтэл гэрийн доторх утсанд байна.',
      remedy: 'Мэргэжлийн цахилгаанчин дуудна уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'unpaid-cut',
      say: 'Төлбөрийн өрөөс болж хязгаарласан байна.',
      remedy: 'Өрөө төлбөл нэг өдөрт залгана.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { says: 'Засварын баг ажиллаж, цахилгааныг сэргээлээ.' },
  confidence: 'low',
})
