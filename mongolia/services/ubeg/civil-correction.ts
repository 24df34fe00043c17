import {
  correction,
  correctionDays,
  correctionReturns,
  proofIsThere,
  proofLike,
  registerRight,
  whatIsRight,
} from '../../correction.ts'
import { defineService } from '../../define.ts'

export default defineService({
  ...correction,
  id: 'civil-correction',
  agency: 'ubeg',
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
    right: whatIsRight,
    proof: proofLike('төрсний гэрчилгээ'),
  },
  pages: [{ ask: ['field'] }, { ask: ['right'] }, { ask: ['proof'] }],
  decide: {
    by: 'officer',
    workingDays: correctionDays,
    checks: [
      { title: 'Нэр нь иргэний үнэмлэхтэй адил', when: { sameLastname: true, sameFirstname: true } },
      proofIsThere,
    ],
    returns: correctionReturns,
    refusals: [
      registerRight('Архивын баримтаар бүртгэл зөв байна.', 'Иргэний улсын бүртгэлийн тухай хууль'),
      {
        code: 'court-needed',
        say: 'Энэ өөрчлөлтийг шүүхийн шийдвэрээр хийнэ.',
        remedy: 'Харьяа шүүхэд хандаж, шийдвэрээ хавсаргаад дахин хүсэлт илгээнэ үү.',
        law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
      },
    ],
  },
  confidence: 'low',
})
