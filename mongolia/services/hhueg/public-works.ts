import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'public-works',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Нийтийг хамарсан ажилд бүртгүүлэх',
  summary: 'Түр ажил хийж орлого олно: цэвэрлэгээ, тохижилт, мод тарих.',
  words: ['нийтийн ажил', 'түр ажил', 'өдрийн ажил', 'цэвэрлэгээний ажил', 'public works'],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    insured: { from: 'insurance.current.insured' },
    seekerNumber: { from: 'labour.seeker.seekerNumber' },
  },
  known: ['seekerNumber'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт ажиллах вэ?', level: 2 },
    work: {
      type: 'several',
      title: 'Ямар ажил хийж чадах вэ?',
      options: { clean: 'Цэвэрлэгээ', green: 'Мод тарих', build: 'Засвар, тохижилт', snow: 'Цас, мөс цэвэрлэх' },
    },
    weeks: { type: 'number', title: 'Хэдэн долоо хоног ажиллах вэ?', least: 1, most: 26 },
    account: { type: 'text', title: 'Хөлсөө авах данс', hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.', longest: 20 },
  },
  stop: [{ when: { age: { below: 16 } }, say: 'Ажилд 16 наснаас авна.', remedy: '16 нас хүрээд бүртгүүлнэ үү.' }],
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 5,
  checks: [
    { title: 'Ажил хайгчаар бүртгэлтэй', when: { seekerNumber: { known: true } } },
    { title: 'Байнгын ажилгүй', when: { insured: false } },
  ],
  refusals: [
    {
      code: 'full',
      say: 'Энэ ээлжийн хүн дүүрсэн байна.',
      remedy: 'Дараагийн ээлжид бүртгүүлнэ үү.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'working',
      say: 'Та байнгын ажилтай байна.',
      remedy: 'Ажилгүй болбол бүртгүүлнэ үү.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлээ. Ажил эхлэх өдөр, газрыг мессежээр илгээнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
