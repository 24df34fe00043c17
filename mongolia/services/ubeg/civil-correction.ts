import { defineService } from '../../define.ts'

export default defineService({
  id: 'civil-correction',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Иргэний бүртгэлийн алдаа засуулах',
  summary: 'Нэр, төрсөн огноо, хаяг буруу бол засуулах хүсэлт илгээнэ.',
  words: [
    'нэр засуулах',
    'нэр буруу',
    'төрсөн огноо буруу',
    'латин бичиглэл засуулах',
    'бүртгэл засуулах',
    'wrong name',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  signIn: 'low',
  for: ['self'],
  facts: {
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    birthDate: { from: 'civil.person.birthDate' },
    sex: { from: 'civil.person.sex' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    cardLastname: { from: 'civil.idCard.lastname' },
    cardFirstname: { from: 'civil.idCard.firstname' },
    sameLastname: { same: ['lastname', 'cardLastname'] },
    sameFirstname: { same: ['firstname', 'cardFirstname'] },
  },
  known: ['surname', 'lastname', 'firstname', 'birthDate', 'sex', 'latinLastname', 'latinFirstname'],
  questions: {
    field: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        surname: 'Ургийн овог',
        lastname: 'Эцэг, эхийн нэр',
        firstname: 'Нэр',
        birthDate: 'Төрсөн огноо',
        sex: 'Хүйс',
        latin: 'Латин бичиглэл',
        address: 'Хаяг',
      },
    },
    right: { type: 'text', title: 'Зөв нь юу вэ?', hint: 'Бичиг баримт дээрээ байгаагаар бичнэ үү.' },
    proof: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      hint: 'Жишээ нь, төрсний гэрчилгээ. Байхгүй бол хоосон үлдээж болно.',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  pages: [{ ask: ['field'] }, { ask: ['right'] }, { ask: ['proof'] }],
  stop: [],
  fee: [{ label: 'Алдаа засах', amount: 0 }],
  time: 'unknown',
  decide: {
    by: 'officer',
    workingDays: 5, // our own default: no source gives a limit
    checks: [
      { title: 'Нэр нь иргэний үнэмлэхтэй адил', when: { sameLastname: true, sameFirstname: true } },
      { title: 'Нотлох баримттай', when: { proof: { known: true } } },
    ],
    returns: [
      { code: 'right-unclear', say: 'Юуг яаж засахыг ойлгосонгүй. Дахин бичнэ үү.', asks: ['field', 'right'] },
      { code: 'proof-needed', say: 'Үүнийг засахад нотлох баримт хэрэгтэй. Баримтаа хавсаргана уу.', asks: ['proof'] },
    ],
    refusals: [
      {
        code: 'register-right',
        say: 'Архивын баримтаар бүртгэл зөв байна.',
        remedy: 'Өөр баримттай бол хавсаргаад дахин хүсэлт илгээнэ үү.',
        law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
      },
      {
        code: 'court-needed',
        say: 'Энэ өөрчлөлтийг шүүхийн шийдвэрээр хийнэ.',
        remedy: 'Харьяа шүүхэд хандаж, шийдвэрээ хавсаргаад дахин хүсэлт илгээнэ үү.',
        law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
      },
    ],
  },
  keep: { draftDays: 30, decidedYears: 10 },
  confidence: 'low',
})
