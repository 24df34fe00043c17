import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pension-payment-change',
  agency: 'ndeg',
  kind: 'notification',
  title: 'Тэтгэвэр авах банк, харьяаллаа солих',
  summary: 'Нүүсэн, банкаа сольсон бол тэтгэвэр авах газраа өөрчилнө.',
  words: [
    'тэтгэвэр шилжүүлэх',
    'тэтгэврийн банк солих',
    'нүүсэн тэтгэвэр',
    'тэтгэврийн данс солих',
    'change pension bank',
    'пенсээ хаан банкинд шилжүүлэх',
    'пенсээ өөр банкнаас авах',
    'өөр дүүрэгт нүүсэн пенси',
    'пенсийн дансаа солих',
    'пенсийн карт солих',
    'хөдөөнөөс хот руу пенси шилжүүлэх',
    'move my pension',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' }],
  facts: {
    pensionType: { from: 'insurance.pension.pensionType' },
    pensionOffice: { from: 'insurance.pension.pensionOffice' },
    address: { from: 'civil.address.fullAddress' },
  },
  known: ['pensionType', 'pensionOffice', 'address'],
  ask: {
    what: { type: 'several', title: 'Юуг өөрчлөх вэ?', options: { bank: 'Банкны данс', place: 'Харьяалах хэлтэс' } },
    account: {
      type: 'text',
      title: 'Шинэ дансны дугаараа бичнэ үү',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
      optional: true,
    },
    office: { type: 'office', title: 'Одоо аль хэлтсийн харьяанд байх вэ?' },
    loan: { type: 'yesNo', title: 'Тэтгэврийн зээлтэй юу?', hint: 'Зээлтэй бол банкны зөвшөөрөл хэрэгтэй.' },
    consent: { type: 'file', title: 'Банкны зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { consent: { loan: true } },
  stop: [
    {
      when: { pensionType: { known: false } },
      say: 'Таны нэр дээр тэтгэвэр олгодоггүй.',
      remedy: 'Өөр хүний тэтгэвэр бол тэр хүн өөрөө хүсэлт гаргана.',
    },
  ],
  fee: [{ label: 'Харьяалал солих', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Зээлгүй, эсвэл банк зөвшөөрсөн', when: { anyOf: [{ loan: false }, { consent: { known: true } }] } },
  ],
  refusals: [
    {
      code: 'bank-refuses',
      say: 'Банк тэтгэврийн зээлээс болж татгалзсан байна.',
      remedy: 'Зээлээ хаах, эсвэл банктайгаа тохирно уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'account-other',
      say: 'Данс таны нэр дээр биш байна.',
      remedy: 'Өөрийн нэр дээрх дансаа бичнэ үү.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
  ],
  gives: { says: 'Өөрчлөлтийг бүртгэлээ. Дараагийн сарын тэтгэвэр шинэ газраас олгогдоно.' },
  confidence: 'low',
})
