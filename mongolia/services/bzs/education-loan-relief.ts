import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'education-loan-relief',
  agency: 'bzs',
  kind: 'benefit',
  title: 'Боловсролын зээлээс чөлөөлөх хүсэлт',
  summary: 'Зээлээ бүтэн, хэсэгчлэн чөлөөлүүлэх, хойшлуулах хүсэлт илгээнэ.',
  words: [
    'сургалтын зээл чөлөөлөх',
    'зээл тэглэх',
    'зээл хойшлуулах',
    'student loan forgiveness',
    'сургалтын зээлээ тэглүүлэх',
    'оюутны зээлээ төлж чадахгүй байна',
    'хөдөө ажиллаад зээл чөлөөлүүлэх',
    'сургалтын зээл хойшлуулах',
    'стс зээлээс чөлөөлөгдөх',
    'цэргийн алба зээл хойшлуулах',
    'cancel student loan',
  ],
  law: [{ act: 'Боловсролын ерөнхий хууль' }],
  facts: {
    contract: { from: 'loans.loan.contractNumber' },
    balance: { from: 'loans.loan.balance' },
    graduated: { from: 'loans.loan.graduationDate' },
  },
  known: ['contract', 'balance', 'graduated'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Ямар үндэслэлээр вэ?',
      options: {
        honours: 'Онц дүнтэй төгссөн',
        soum: 'Суманд ажилласан',
        disability: 'Хөгжлийн бэрхшээлтэй болсон',
        care: 'Хүүхэд асарсан',
        army: 'Цэргийн алба',
      },
    },
    proof: { type: 'file', title: 'Үндэслэлийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    soumYears: { type: 'number', title: 'Суманд хэдэн жил ажилласан бэ?', least: 1, most: 40 },
    until: { type: 'date', title: 'Хэдий хүртэл хойшлуулах вэ?', earliest: 'today' },
  },
  when: { soumYears: { ground: 'soum' }, until: { ground: ['care', 'army'] } },
  stop: [
    {
      when: { contract: { known: false } },
      say: 'Боловсролын зээл олдсонгүй.',
      remedy: 'Зээл авсан бол санд хандаж тулгана уу.',
    },
  ],
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Зээлийн үлдэгдэлтэй', when: { balance: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'years-short',
      say: 'Суманд ажилласан хугацаа хүрэлцэхгүй байна.',
      remedy: 'Хугацаа хүрмэгц дахин хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
    {
      code: 'no-honours',
      say: 'Диплом онц дүнтэй биш байна.',
      remedy: 'Өөр үндэслэлтэй бол түүгээр хүсэлт гаргана уу.',
      law: { act: 'Боловсролын ерөнхий хууль' },
    },
  ],
  gives: { says: 'Чөлөөлөлт батлагдлаа. Шинэ үлдэгдлээ лавлагаанаас харна уу.' },
  confidence: 'low',
})
