import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'help-abroad',
  agency: 'mfa',
  kind: 'benefit',
  title: 'Гадаадад хүндэрсэн иргэнд тусламж хүсэх',
  summary: 'Осол, өвчин, хилс хэрэгт өртсөн иргэнд тусална.',
  words: [
    'гадаадад тусламж',
    'гадаадад баривчлагдсан',
    'гадаадад эмнэлэгт хэвтсэн',
    'хүний наймаа',
    'consular help',
    'гадаадад осолд орсон',
    'гадаадад паспортгүй үлдсэн',
    'солонгост баригдсан',
    'гадаадад цагдаад баригдсан',
    'хүүхэд минь гадаадад алга',
    'консулын тусламж',
    'консул дуудах',
    'arrested abroad',
  ],
  law: [{ act: 'Дипломат албаны тухай хууль' }, { act: 'Хүн худалдаалахтай тэмцэх тухай хууль' }],
  facts: {
    registeredIn: { from: 'consular.abroad.country' },
    passport: { from: 'civil.passport.passportNumber' },
  },
  known: ['registeredIn', 'passport'],
  ask: {
    victim: {
      type: 'choice',
      title: 'Хэнд тусламж хэрэгтэй вэ?',
      options: { me: 'Надад', relative: 'Гэр бүлийн хүнд' },
    },
    named: { type: 'text', title: 'Тэр хүний нэр хэн бэ?', longest: 80 },
    trouble: {
      type: 'choice',
      title: 'Юу тохиолдсон бэ?',
      options: {
        ill: 'Өвчилсөн, осолдсон',
        held: 'Баривчлагдсан',
        exploited: 'Албадан ажиллуулсан',
        stranded: 'Мөнгөгүй үлдсэн',
        disaster: 'Гамшиг, дайн',
      },
    },
    land: { type: 'text', title: 'Хаана байна вэ?', longest: 100 },
    need: {
      type: 'several',
      title: 'Ямар тусламж хэрэгтэй вэ?',
      options: {
        ticket: 'Буцах тасалбар',
        treatment: 'Эмчилгээний зардал',
        lawyer: 'Өмгөөлөгч',
        shelter: 'Түр байр',
        papers: 'Бичиг баримт',
      },
    },
    insured: { type: 'yesNo', title: 'Аяллын даатгалтай юу?' },
    proof: {
      type: 'file',
      title: 'Эмнэлэг, цагдаагийн баримт байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: {
    named: { victim: 'relative' },
  },
  fee: [{ label: 'Тусламж', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  checks: [{ title: 'Даатгалаар шийдэгдэхгүй', when: { insured: false } }],
  refusals: [
    {
      code: 'insurance',
      say: 'Зардлыг аяллын даатгал хариуцна.',
      remedy: 'Даатгалын компанидаа хандана уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
    {
      code: 'no-proof',
      say: 'Хүндэрсэн нь баримтаар нотлогдоогүй байна.',
      remedy: 'Баримтаа нэмээд дахин хүсэлт гаргана уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { says: 'Тусламж олгохоор шийдлээ. Консул тантай холбогдоно.' },
  confidence: 'low',
})
