import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lost-item-statement',
  agency: 'cheg',
  kind: 'certificate',
  title: 'Эд зүйл, бичиг баримт алдсан тодорхойлолт',
  summary: 'Алдсан баримт, утас, эд зүйлээ мэдэгдэж, тодорхойлолт авна.',
  words: [
    'бичиг баримт гээсэн',
    'утсаа алдсан',
    'паспорт алдсан тодорхойлолт',
    'түрийвч гээсэн',
    'lost property',
    'утсаа хаясан',
    'түрийвчээ хаясан',
    'цагдаагаас алдсан тодорхойлолт',
    'үнэмлэх алдсан цагдаагийн бичиг',
    'машины гэрчилгээ гээсэн тодорхойлолт',
    'цүнхээ алдсан',
    'lost my phone',
    'lost wallet',
  ],
  law: [{ act: 'Цагдаагийн албаны тухай хууль' }],
  facts: { passport: { from: 'civil.passport.passportNumber' }, card: { from: 'civil.idCard.passportNum' } },
  known: ['passport', 'card'],
  ask: {
    lost: {
      type: 'several',
      title: 'Юугаа алдсан бэ?',
      options: {
        card: 'Иргэний үнэмлэх',
        passport: 'Гадаад паспорт',
        licence: 'Жолооны үнэмлэх',
        phone: 'Гар утас',
        wallet: 'Түрийвч, банкны карт',
        other: 'Бусад',
      },
    },
    lostDay: { type: 'date', title: 'Хэзээ алдсан бэ?', latest: 'today' },
    where: { type: 'text', title: 'Хаана алдсан бэ?', longest: 200 },
    stolen: { type: 'yesNo', title: 'Хулгайд алдсан гэж бодож байна уу?' },
    serial: {
      type: 'text',
      title: 'Утасны давтагдашгүй дугаар хэд вэ?',
      optional: true,
      hint: 'Хайрцаг, баримт дээр байдаг. Мэдэхгүй бол хоосон үлдээнэ үү.',
      longest: 20,
    },
  },
  stop: [
    {
      when: { stolen: true },
      say: 'Хулгайд алдсан бол цагдаа хэрэг шалгана.',
      remedy: 'Гомдлоо «Цагдаад гомдол, мэдээлэл өгөх» үйлчилгээгээр өгнө үү.',
      instead: 'police-report',
    },
  ],
  fee: [{ label: 'Тодорхойлолт', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'found',
      say: 'Таны эд зүйл олдсон байна.',
      remedy: 'Олдсон эд зүйлийн төвөөс биечлэн авна уу.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
    {
      code: 'details-differ',
      say: 'Алдсан баримтын мэдээлэл бүртгэлтэй зөрж байна.',
      remedy: 'Баримтын мэдээллээ шалгаад дахин мэдэгдэнэ үү.',
      law: { act: 'Цагдаагийн албаны тухай хууль' },
    },
  ],
  gives: { document: 'Эд зүйл, бичиг баримт алдсан тодорхойлолт', show: ['lost', 'lostDay', 'where'], validDays: 30 }, // no source gives the term: our own default
  confidence: 'medium',
})
