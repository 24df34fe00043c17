import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'register-number-change',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Регистрийн дугаар өөрчлүүлэх',
  summary: 'Буруу эсвэл давхардсан регистрээ солиулна.',
  words: [
    'регистр буруу',
    'регистр давхардсан',
    'регистр засуулах',
    'хүйс буруу',
    'wrong register number',
    'регистр дээр төрсөн огноо буруу',
    'хоёр хүн ижил регистртэй',
    'регистрээ солиулах',
    'рд буруу',
    'регистрийн үсэг буруу',
    'регистрт хүйс зөрсөн',
    'change my id number',
    'төрсөн өдрөө регистрт засах',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Улсын бүртгэлийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    number: { from: 'civil.number.regnum' },
    changedBefore: { from: 'civil.numberChange.regnumOld' },
    birthDate: { from: 'civil.person.birthDate' },
  },
  known: ['number', 'birthDate', 'changedBefore'],
  ask: {
    whom: { type: 'person', title: 'Хэний регистр вэ?', who: ['self', 'child'] },
    fault: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        doubled: 'Өөр хүнтэй давхардсан',
        birthday: 'Төрсөн өдөртэй зөрдөг',
        letters: 'Үсэг нь буруу',
        sex: 'Хүйстэй зөрдөг',
      },
    },
    birthProof: {
      type: 'file',
      title: 'Төрсний гэрчилгээ эсвэл архивын баримтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    linked: {
      type: 'several',
      title: 'Хуучин регистр хаана бүртгэлтэй вэ?',
      options: { bank: 'Банк', work: 'Ажил', school: 'Сургууль', property: 'Хөрөнгө' },
    },
    knows: {
      type: 'declaration',
      title: 'Үр дагавар',
      statement: 'Үнэмлэх, паспорт, дансаа шинэчлэх ёстойг мэдэж байна.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Өмнө нь өөрчлөөгүй', when: { changedBefore: { known: false } } }],
  returns: [
    {
      code: 'proof-unclear',
      say: 'Төрсөн огноо баримтаас харагдахгүй байна. Дахин хавсаргана уу.',
      asks: ['birthProof'],
    },
  ],
  refusals: [
    {
      code: 'number-right',
      say: 'Регистрийн дугаар зөв, давхардаагүй байна.',
      remedy: '«Регистрийн дугаарын лавлагаа» авч шалгана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'wish-only',
      say: 'Дугаарыг хүслээр солихгүй.',
      remedy: 'Алдаатай бол нотлох баримтаа хавсаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Регистрийн дугаар өөрчилсөн бүртгэл',
    show: ['fault'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
