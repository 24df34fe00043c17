import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'neighbour-complaint',
  agency: 'duureg',
  kind: 'complaint',
  title: 'Хөршийн талаар гомдол гаргах',
  summary: 'Чимээ, утаа, бохирын талаар хороонд гомдол өгнө.',
  words: ['хөрш чимээ гаргаад байна', 'айлын чимээ', 'хашааны маргаан', 'утаа', 'бохир гаргасан', 'noisy neighbour'],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Зөрчлийн тухай хууль' },
  ],
  facts: { complainKhoroo: { from: 'civil.address.bagKhorooName' } },
  known: ['complainKhoroo'],
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт болж байна вэ?', level: 2 },
    nuisance: {
      type: 'choice',
      title: 'Юунд гомдож байна вэ?',
      options: {
        noise: 'Шөнийн чимээ',
        smoke: 'Утаа, үнэр',
        sewage: 'Бохир ус гаргадаг',
        fence: 'Хашааны зааг',
        parking: 'Машин хаадаг',
        animal: 'Мал, нохой',
      },
    },
    often: {
      type: 'choice',
      title: 'Хэр ойрхон болдог вэ?',
      options: { once: 'Нэг удаа', weekly: 'Долоо хоног бүр', daily: 'Өдөр бүр' },
    },
    whatHappened: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 1500 },
    talked: { type: 'yesNo', title: 'Хөрштэйгөө ярилцсан уу?' },
    nuisanceProof: {
      type: 'file',
      title: 'Бичлэг, зураг байвал хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'not-proven',
      say: 'Шалгахад зөрчил илрээгүй.',
      remedy: 'Баримттай бол дахин гомдол гаргана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'court-matter',
      say: 'Газар, өмчийн маргааныг шүүх шийднэ.',
      remedy: 'Шүүхэд нэхэмжлэл гаргана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, хариуг танд илгээлээ. Санал нийлэхгүй бол дүүрэгт хандана уу.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
