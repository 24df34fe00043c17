import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'flood-relief',
  agency: 'duureg',
  kind: 'benefit',
  title: 'Үерт нэрвэгдсэн өрхийн тусламж',
  summary: 'Үерт гэр, эд хөрөнгө нь сүйдсэн өрх тусламж авна.',
  words: [
    'үер',
    'үерт автсан',
    'гэр усанд автсан',
    'хашаа нурсан',
    'үерийн нөхөн олговор',
    'flood',
    'үерт гэрээ алдсан',
    'үер гэр урсгасан',
    'борооны усанд байшин автсан',
    'усанд автсан нөхөн олговор',
    'үерийн хохирлын мөнгө',
    'далан сэтэрсэн хохирол',
    'flooded house help',
  ],
  law: [
    { act: 'Гамшгаас хамгаалах тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    floodAddress: { from: 'civil.address.fullAddress' },
    floodMembers: { from: 'households.household.memberCount' },
  },
  known: ['floodAddress', 'floodMembers'],
  ask: {
    place: { type: 'place', title: 'Үер аль сум, дүүрэгт болсон бэ?', level: 2 },
    floodDay: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    harm: {
      type: 'several',
      title: 'Юу сүйдсэн бэ?',
      options: { ger: 'Гэр', house: 'Байшин', fence: 'Хашаа', latrine: 'Жорлон', car: 'Машин', goods: 'Эд зүйл' },
    },
    sheltered: {
      type: 'choice',
      title: 'Одоо хаана байна вэ?',
      options: { home: 'Гэртээ', kin: 'Айлд', shelter: 'Түр байранд', none: 'Байх газаргүй' },
    },
    urgent: {
      type: 'several',
      title: 'Юу яаралтай хэрэгтэй вэ?',
      options: { tent: 'Майхан, гэр', water: 'Ус, хоол', clothes: 'Хувцас, хөнжил', pump: 'Ус шавхах' },
    },
    floodPicture: { type: 'file', title: 'Хохирлын зураг хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Тусламж', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-damage',
      say: 'Үзлэгээр хохирол тогтоогдоогүй.',
      remedy: 'Зураг, гэрчтэй бол дахин хандана уу.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'river-bed',
      say: 'Үерийн гуу жалганд зөвшөөрөлгүй буусан байна.',
      remedy: 'Аюулгүй газарт нүүх хүсэлт гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Тусламж олгохоор боллоо. Хорооны ажилтан тантай холбогдоно.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
