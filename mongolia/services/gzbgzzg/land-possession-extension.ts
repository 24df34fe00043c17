import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-possession-extension',
  agency: 'gzbgzzg',
  kind: 'permit',
  title: 'Газар эзэмших эрхийн хугацаа сунгах',
  summary: 'Гэрээ дуусахаас өмнө газрын эрхээ сунгуулна.',
  words: [
    'газрын хугацаа сунгах',
    'газрын гэрчилгээ сунгах',
    'гэрээ сунгах',
    'extend land right',
    'газрын гэрээ дуусах гэж байна',
    'газрын гэрчилгээний хугацаа дууссан',
    'эзэмшил сунгах',
    'хашааны хугацаа дууссан',
    'газрын эзэмшил дахин 15 жил',
    'renew land lease',
  ],
  law: [{ act: 'Газрын тухай хууль' }, { act: 'Газрын төлбөрийн тухай хууль' }],
  facts: {
    use: { from: 'land.parcel.landuseType', with: { parcelId: 'parcel' } },
    area: { from: 'land.parcel.areaM2', with: { parcelId: 'parcel' } },
    certificate: { from: 'land.parcel.certificateNo', with: { parcelId: 'parcel' } },
    ends: { from: 'land.parcel.contractEnd', with: { parcelId: 'parcel' } },
    daysLeft: { daysUntil: 'ends' },
    owed: { from: 'land.parcel.remainingAmount', with: { parcelId: 'parcel' } },
    inCourt: { from: 'land.parcel.court', with: { parcelId: 'parcel' } },
  },
  ask: {
    place: { type: 'place', title: 'Газар аль сум, дүүрэгт байдаг вэ?', level: 2 },
    parcel: {
      type: 'choice',
      title: 'Аль газрын хугацааг сунгах вэ?',
      options: { rows: 'land.parcels', value: 'parcelId', label: ['addressStreetName', 'addressKhashaa', 'parcelId'] },
    },
    more: { type: 'number', title: 'Хэдэн жилээр сунгах вэ?', hint: 'Нэг удаа 40 хүртэл жил.', least: 1, most: 40 },
    changed: { type: 'yesNo', title: 'Газрын зориулалт, хил өөрчлөгдсөн үү?' },
    changes: { type: 'longText', title: 'Юу өөрчлөгдсөн бэ?', longest: 1000 },
    assessment: {
      type: 'file',
      title: 'Газрын төлөв байдлын дүгнэлтээ хавсаргана уу',
      hint: 'Таван жилд нэг удаа хийлгэдэг баталгаа.',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: { changes: { changed: true } },
  stop: [
    {
      when: { owed: { atLeast: 1 } },
      say: 'Энэ газрын {owed}\u00a0₮ төлбөр төлөгдөөгүй байна.',
      remedy: 'Газрын төлбөрөө төлөөд дахин сунгана уу.',
      instead: 'land-fee-payment',
    },
    {
      when: { inCourt: true },
      say: 'Энэ газар шүүхийн маргаантай байна.',
      remedy: 'Шүүхийн шийдвэр гарсны дараа сунгана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Гэрээний хугацаа дуусаагүй', when: { daysLeft: { atLeast: 0 } } },
    { title: 'Маргаангүй', when: { inCourt: false } },
    { title: 'Төлбөрийн өргүй', when: { owed: { below: 1 } } },
    { title: 'Зориулалт өөрчлөгдөөгүй', when: { changed: false } },
  ],
  returns: [
    {
      code: 'assessment-old',
      say: 'Төлөв байдлын дүгнэлт хуучирсан байна. Шинийг хавсаргана уу.',
      asks: ['assessment'],
    },
    { code: 'change-unclear', say: 'Өөрчлөлтөө тодорхой бичнэ үү.', asks: ['changed', 'changes'] },
  ],
  refusals: [
    {
      code: 'unused',
      say: 'Газрыг хоёр жил дараалан зориулалтаар ашиглаагүй байна.',
      remedy: 'Ашигласнаа нотлох баримттай бол хавсаргаад дахин хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'fee-owed',
      say: 'Газрын төлбөрөө хугацаанд нь төлөөгүй байна.',
      remedy: 'Төлбөрөө энд төлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Газрын төлбөрийн тухай хууль' },
    },
    {
      code: 'state-need',
      say: 'Энэ газрыг улсын тусгай хэрэгцээнд авахаар шийдсэн.',
      remedy: 'Нөхөн төлбөрийн талаар газрын албанд хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: {
    document: 'Сунгасан газрын эрхийн гэрчилгээ',
    show: ['use', 'area', 'certificate', 'more'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'the land law art. 37; limits from memory',
  confidence: 'medium',
})
