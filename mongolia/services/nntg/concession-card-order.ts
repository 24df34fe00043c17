import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'concession-card-order',
  agency: 'nntg',
  kind: 'order',
  title: 'Хөнгөлөлттэй тээврийн карт захиалах',
  summary: 'Ахмад, оюутан, сурагч, хөгжлийн бэрхшээлтэй хүн карт авна.',
  words: [
    'ахмадын карт',
    'оюутны карт',
    'үнэгүй автобус',
    'сурагчийн карт',
    'concession card',
    'ахмад автобусанд үнэгүй суух',
    'у мани карт хөнгөлөлттэй',
    'оюутны автобусны карт',
    'тэтгэврийн хүн автобус үнэгүй',
    'сурагчийн автобусны карт алдсан',
    'student bus card',
    'ахмадын автобусны карт',
    'хөнгөлөлттэй автобусны карт',
  ],
  law: [
    { act: 'Авто тээврийн тухай хууль' },
    { act: 'Ахмад настны тухай хууль' },
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
  ],
  facts: {
    riderBirth: { from: 'civil.person.birthDate' },
    riderAge: { yearsSince: 'riderBirth' },
    oldCard: { from: 'transit.card.cardNumber' },
  },
  ask: {
    concession: {
      type: 'choice',
      title: 'Аль хөнгөлөлт вэ?',
      options: {
        elder: 'Ахмад настан',
        student: 'Оюутан',
        pupil: 'Сурагч',
        disabled: 'Хөгжлийн бэрхшээлтэй',
        donor: 'Алдар цолтон',
      },
    },
    cardCase: {
      type: 'choice',
      title: 'Яагаад захиалж байна вэ?',
      options: { first: 'Анх удаа', lost: 'Гээсэн', broken: 'Уншихгүй болсон' },
    },
    facePhoto: { type: 'file', title: 'Цээж зургаа хавсаргана уу', accept: ['jpeg', 'png'] },
    enrolled: { type: 'file', title: 'Суралцаж буй тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Картаа хаанаас авах вэ?' },
  },
  when: { enrolled: { concession: ['student', 'pupil'] } },
  stop: [
    {
      when: { concession: 'elder', riderAge: { below: 55 } },
      say: 'Ахмадын картыг 55 наснаас олгодог.',
      remedy: 'Болзол хангах өөр хөнгөлөлт сонгоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Гээсэн, эвдэрсэн бол карттай байсан',
      when: { anyOf: [{ cardCase: 'first' }, { oldCard: { known: true } }] },
    },
  ],
  returns: [{ code: 'portrait-poor', say: 'Цээж зураг тод биш байна.', asks: ['facePhoto'] }],
  refusals: [
    {
      code: 'no-right',
      say: 'Та энэ хөнгөлөлтөд хамаарахгүй байна.',
      remedy: 'Нийгмийн халамжийн хэлтсээс лавлана уу.',
      law: { act: 'Ахмад настны тухай хууль' },
    },
    {
      code: 'card-valid',
      say: 'Хүчинтэй карттай байна.',
      remedy: 'Гээсэн бол эхлээд картаа хаалгана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { thing: 'Хөнгөлөлттэй тээврийн карт', at: 'office' },
  source: 'facts of services: category and photo asked; the law on the elderly counts women from 55',
  confidence: 'low',
})
