import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'dzud-relief',
  agency: 'soum',
  kind: 'benefit',
  title: 'Зудын үеийн тусламж',
  summary: 'Зудад нэрвэгдсэн малчин өрх өвс, тэжээл, тусламж авна.',
  words: [
    'зуд',
    'зудын тусламж',
    'өвс тэжээлийн тусламж',
    'цас их орсон',
    'мал үхэж байна',
    'dzud help',
    'өвс тэжээл дууссан',
    'мал туранхай үхэж байна',
    'цас ихтэй мал хариулж чадахгүй',
    'зудад нэрвэгдсэн',
    'өвсний тусламж авах',
    'малдаа тэжээл авах тусламж',
    'цагаан зуд',
    'hay for animals',
  ],
  law: [
    { act: 'Гамшгаас хамгаалах тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    herdNumber: { from: 'households.herder.herderNumber' },
    countedHerd: { from: 'households.herder.animals' },
    stayBag: { from: 'households.herder.bag' },
  },
  known: ['stayBag', 'countedHerd'],
  ask: {
    place: { type: 'place', title: 'Танай мал аль суманд байна вэ?', level: 2 },
    needs: {
      type: 'several',
      title: 'Юу хэрэгтэй байна вэ?',
      options: { hay: 'Өвс', feed: 'Тэжээл', food: 'Хүнс', fuelNeed: 'Түлш', road: 'Зам нээх', doctor: 'Эмч' },
    },
    dead: { type: 'number', title: 'Хэдэн мал хорогдсон бэ?', least: 0, most: 5000 },
    alive: { type: 'number', title: 'Хэдэн мал амьд байна вэ?', least: 0, most: 5000 },
    reach: {
      type: 'choice',
      title: 'Танайд яаж хүрч болох вэ?',
      options: { car: 'Машинаар', tractor: 'Зөвхөн тракторт', horse: 'Морь, тэмээгээр', none: 'Зам хаагдсан' },
    },
    deadPicture: { type: 'file', title: 'Зураг байвал хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  stop: [
    {
      when: { herdNumber: { known: false } },
      say: 'Тусламжийг малчны бүртгэлтэй өрхөд олгоно.',
      remedy: 'Багийн Засаг даргадаа хандана уу.',
      instead: 'herder-household-registration',
    },
  ],
  fee: [{ label: 'Тусламж', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-danger',
      say: 'Танай нутагт зуд тогтоогоогүй байна.',
      remedy: 'Нөхцөл хүндэрвэл дахин мэдэгдэнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'fodder-enough',
      say: 'Танай өрх өвс, тэжээлтэй байна.',
      remedy: 'Нөөц дуусах дөхвөл дахин хандана уу.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Тусламжийг багт тань илгээлээ. Багийн Засаг дарга залгана.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
