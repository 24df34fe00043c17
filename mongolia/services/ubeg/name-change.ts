import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'name-change',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Овог, нэр өөрчлөх',
  summary: 'Ургийн овог, эцэг, эхийн нэр, нэрээ өөрчилж бүртгүүлнэ.',
  words: ['нэр солих', 'нэрээ өөрчлөх', 'овог солих', 'ургийн овог', 'эцгийн нэр солих', 'change name'],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Улсын бүртгэлийн тухай хууль' }],
  for: ['self', 'child'],
  facts: {
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    before: { from: 'civil.nameChange.regDate' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    debts: { rows: 'court.debts' },
    debt: { sum: 'debts', of: 'tollBalance' },
  },
  known: ['surname', 'lastname', 'firstname', 'before'],
  ask: {
    whom: { type: 'person', title: 'Хэний нэрийг өөрчлөх вэ?', who: ['self', 'child'] },
    parts: {
      type: 'several',
      title: 'Юуг өөрчлөх вэ?',
      options: { clan: 'Ургийн овог', parent: 'Эцэг, эхийн нэр', given: 'Нэр' },
    },
    newClan: { type: 'text', title: 'Шинэ ургийн овог юу вэ?', longest: 40 },
    newParent: { type: 'text', title: 'Шинэ эцэг, эхийн нэр юу вэ?', longest: 40 },
    newGiven: { type: 'text', title: 'Шинэ нэр юу вэ?', longest: 40 },
    reason: {
      type: 'choice',
      title: 'Яагаад өөрчлөх вэ?',
      options: {
        meaning: 'Нэрийн утга, дуудлага',
        same: 'Адил нэртэй хүн олон',
        parent: 'Эцэг, эх тогтоосон, үрчилсэн',
        returned: 'Өмнөх нэрээ авах',
        other: 'Бусад шалтгаан',
      },
    },
    proof: {
      type: 'file',
      title: 'Шалтгааны баримт байвал хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    office: { type: 'office', title: 'Гэрчилгээгээ хаанаас авах вэ?' },
    truth: {
      type: 'declaration',
      title: 'Үр дагаврыг ойлгосон',
      statement: 'Үнэмлэх, паспорт, гэрчилгээгээ шинээр авна гэдгээ мэдэж байна.',
    },
    agreement: {
      type: 'declaration',
      title: 'Эцэг, эхийн зөвшөөрөл',
      statement: 'Хүүхдийн нөгөө эцэг, эх зөвшөөрсөн. 7 нас хүрсэн бол хүүхэд өөрөө ч зөвшөөрсөн.',
    },
  },
  when: {
    newClan: { parts: 'clan' },
    newParent: { parts: 'parent' },
    newGiven: { parts: 'given' },
    truth: { whom: 'self' },
    agreement: { truth: { known: false } },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Шүүхийн шийдвэрээр {debt}\u00a0₮ төлөх өртэй байна.',
      remedy: 'Өрөө төлж барагдуулаад дахин хүсэлт гаргана уу.',
      instead: 'court-debt-reference',
    },
    {
      when: { whom: 'self', age: { below: 18 } },
      say: '18 нас хүрээгүй хүний нэрийг эцэг, эх нь өөрчилнө.',
      remedy: 'Эцэг, эх нь нэвтэрч хүүхдээ сонгоно.',
    },
  ],
  fee: [{ label: 'Нэр өөрчилсний бүртгэл', amount: 7500 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өмнө нь нэр өөрчлөөгүй', when: { before: { known: false } } },
    { title: 'Шүүхийн шийдвэрийн өргүй', when: { debt: { below: 1 } } },
  ],
  returns: [
    {
      code: 'spelling',
      say: 'Шинэ нэр монгол хэлний дүрэмд нийцэхгүй байна. Засна уу.',
      asks: ['newClan', 'newParent', 'newGiven'],
    },
    { code: 'proof-needed', say: 'Энэ шалтгаанд баримт хэрэгтэй. Хавсаргана уу.', asks: ['proof', 'reason'] },
  ],
  refusals: [
    {
      code: 'criminal-case',
      say: 'Эрүүгийн хэрэгт шалгагдаж байгаа тул нэр өөрчлөх боломжгүй.',
      remedy: 'Хэрэг хаагдсаны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'clan-unfounded',
      say: 'Ургийн овгийн үндэслэл тогтоогдсонгүй.',
      remedy: 'Удмын бичиг эсвэл архивын баримт хавсаргана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'no-agreement',
      say: 'Хүүхдийн нөгөө эцэг, эх зөвшөөрөөгүй байна.',
      remedy: 'Зөвшөөрлийг бичгээр авч дахин хүсэлт гаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Овог, нэр өөрчилсний гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
