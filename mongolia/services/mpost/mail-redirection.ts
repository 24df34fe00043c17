import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mail-redirection',
  agency: 'mpost',
  kind: 'order',
  title: 'Шуудангаа шинэ хаягт авах',
  summary: 'Нүүсэн үед шуудангаа шинэ хаягаараа авна.',
  words: [
    'шуудангийн хаяг солих',
    'нүүсэн шуудан',
    'redirect mail',
    'илгээмж хуучин хаягаар очоод',
    'захиа шинэ хаягаар авах',
    'нүүсэн захиагаа авах',
    'шуудан өөр газар хүргүүлэх',
    'шуудангийн хаяг шилжүүлэх',
    'forward my mail',
  ],
  law: [{ act: 'Шуудангийн тухай хууль' }],
  facts: {
    home: { from: 'civil.address.fullAddress' },
  },
  known: ['home'],
  ask: {
    newPlace: { type: 'address', title: 'Шуудангаа хаана авах вэ?', why: 'Бүртгэлтэй хаягаас өөр газарт хүргэнэ.' },
    starts: { type: 'date', title: 'Хэзээнээс эхлэх вэ?', earliest: 'today' },
    length: { type: 'choice', title: 'Хэр удаан вэ?', options: { month: '1 сар', half: '6 сар', year: '1 жил' } },
    family: { type: 'yesNo', title: 'Гэр бүлийн шуудан ч мөн үү?' },
    kinds: {
      type: 'several',
      title: 'Юуг шилжүүлэх вэ?',
      options: { letters: 'Захидал', parcels: 'Илгээмж', press: 'Сонин, сэтгүүл' },
    },
  },
  fee: 'unknown',
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Бүртгэлтэй хаягтай', when: { home: { known: true } } }],
  refusals: [
    {
      code: 'out-of-reach',
      say: 'Шинэ хаягт хүргэлт хийдэггүй.',
      remedy: 'Ойролцоох салбараас авна уу.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
    {
      code: 'family-disagrees',
      say: 'Гэр бүлийн гишүүн зөвшөөрөөгүй байна.',
      remedy: 'Зөвхөн өөрийн шууданг шилжүүлнэ үү.',
      law: { act: 'Шуудангийн тухай хууль' },
    },
  ],
  gives: { says: 'Шууданг тань шинэ хаягт хүргэхээр бүртгэлээ.' },
  confidence: 'low',
})
