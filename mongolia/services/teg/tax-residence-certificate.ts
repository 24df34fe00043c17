import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-residence-certificate',
  agency: 'teg',
  kind: 'certificate',
  title: 'Татварын оршин суугчийн тодорхойлолт',
  summary: 'Давхар татвараас чөлөөлөгдөх тодорхойлолт авна.',
  words: [
    'давхар татвар',
    'оршин суугчийн тодорхойлолт татвар',
    'резидент',
    'tax residence certificate',
    'хоёр оронд татвар төлөх',
    'гадаад орлоготой татвар',
    'давхар татварын гэрээ',
    'монголд татвар төлдөг резидент',
    'гадаадад татвараас чөлөөлөгдөх',
    'double tax treaty',
    'гадаад компаниас орлого татвар',
  ],
  law: [{ act: 'Хувь хүний орлогын албан татварын тухай хууль' }, { act: 'Татварын ерөнхий хууль' }],
  facts: {
    tin: { from: 'tax.taxpayer.tin' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    homeAddress: { from: 'civil.address.fullAddress' },
  },
  known: ['tin', 'latinLastname', 'latinFirstname', 'homeAddress'],
  ask: {
    country: {
      type: 'choice',
      title: 'Аль улсад өгөх вэ?',
      options: {
        korea: 'БНСУ',
        germany: 'Герман',
        china: 'БНХАУ',
        russia: 'ОХУ',
        britain: 'Их Британи',
        other: 'Бусад',
      },
    },
    income: {
      type: 'choice',
      title: 'Ямар орлого вэ?',
      options: { salary: 'Цалин', dividend: 'Ногдол ашиг', interest: 'Хүү', royalty: 'Эрхийн шимтгэл' },
    },
    year: { type: 'number', title: 'Аль оных вэ?', least: 2015, most: 2026 },
    days: { type: 'number', title: 'Тэр жил Монголд хэд хоног байсан бэ?', least: 0, most: 366 },
  },
  stop: [
    {
      when: { tin: { known: false } },
      say: 'Та татвар төлөгчөөр бүртгэлгүй байна.',
      remedy: 'Харьяа татварын хэлтэст бүртгүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: '183-аас олон хоног байсан', when: { days: { atLeast: 183 } } }],
  refusals: [
    {
      code: 'not-resident',
      say: 'Монголд 183 хоног суугаагүй байна.',
      remedy: 'Болзол хангасан оноор хүсэлт гаргана уу.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
    {
      code: 'no-treaty',
      say: 'Тэр улстай гэрээ байхгүй.',
      remedy: 'Тэнд төлсөн татвараа тайланд тооцуулна уу.',
      law: { act: 'Хувь хүний орлогын албан татварын тухай хууль' },
    },
  ],
  gives: {
    document: 'Татварын оршин суугчийн тодорхойлолт',
    show: ['latinLastname', 'latinFirstname', 'tin', 'country', 'income', 'year'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
