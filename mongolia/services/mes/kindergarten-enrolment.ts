import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'kindergarten-enrolment',
  agency: 'mes',
  kind: 'registration',
  title: 'Цэцэрлэгт хүүхэд бүртгүүлэх',
  summary: 'Хүүхдээ гэрт ойр цэцэрлэгт бүртгүүлж, хариугаа утсандаа авна.',
  words: [
    'цэцэрлэг',
    'цэцэрлэгт оруулах',
    'цэцэрлэгийн бүртгэл',
    'ясли',
    'хүүхдээ цэцэрлэгт өгөх',
    'цэцэрлэгийн сугалаа',
    'kindergarten',
  ],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }, { act: 'Боловсролын ерөнхий хууль' }],
  for: ['child'],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    homeAddress: { from: 'civil.address.fullAddress' },
    current: { from: 'school.kindergarten.schoolName' },
  },
  known: ['birthDate', 'homeAddress'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ бүртгүүлэх вэ?', who: ['child'] },
    kindergarten: {
      type: 'choice',
      title: 'Аль цэцэрлэгт оруулах вэ?',
      hint: 'Гэрийн хаягт тань ойр цэцэрлэгүүд байна.',
      options: { rows: 'school.kindergartens', value: 'institutionId', label: ['institutionName', 'districtName'] },
    },
    spare: {
      type: 'choice',
      title: 'Тэнд багтахгүй бол аль цэцэрлэгт вэ?',
      optional: true,
      options: { rows: 'school.kindergartens', value: 'institutionId', label: ['institutionName'] },
    },
    group: {
      type: 'choice',
      title: 'Ямар бүлэгт явуулах вэ?',
      options: { day: 'Өдрийн бүлэг', mobile: 'Явуулын, ээлжийн бүлэг', special: 'Тусгай хэрэгцээт хүүхдийн бүлэг' },
    },
    needs: {
      type: 'file',
      title: 'Эмнэлгийн комиссын шийдвэрийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      hint: 'Хөгжлийн бэрхшээлтэй хүүхдийн салбар комисс гаргадаг.',
    },
    health: { type: 'yesNo', title: 'Хүүхдэд тогтмол эм, хоолны дэглэм хэрэгтэй юу?' },
    care: { type: 'text', title: 'Юуг анхаарах вэ?', longest: 200 },
    language: {
      type: 'choice',
      title: 'Ямар хэлээр хүмүүжүүлэх вэ?',
      options: { mongolian: 'Монгол хэл', kazakh: 'Казах хэл', tuvan: 'Тува хэл', sign: 'Дохионы хэл' },
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Хүүхэд маань энэ хаягт амьдардаг. Мэдээлэл үнэн.',
    },
  },
  when: { needs: { group: 'special' }, care: { health: true } },
  stop: [
    { when: { age: { below: 2 } }, say: 'Хүүхэд 2 нас хүрээгүй байна.', remedy: '2 нас хүрсний дараа бүртгүүлнэ үү.' },
    {
      when: { age: { atLeast: 6 } },
      say: 'Хүүхэд 6 нас хүрсэн байна.',
      remedy: 'Нэгдүгээр ангид бүртгүүлнэ үү.',
      instead: 'first-grade-enrolment',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Хүүхэд цэцэрлэгийн насны', when: { age: { atLeast: 2 } } },
    { title: 'Одоо өөр цэцэрлэгт явдаггүй', when: { current: { known: false } } },
    { title: 'Хаягийн бүртгэлтэй', when: { homeAddress: { known: true } } },
  ],
  returns: [
    { code: 'needs-unclear', say: 'Комиссын шийдвэр уншигдахгүй байна. Дахин хавсаргана уу.', asks: ['needs'] },
    {
      code: 'choose-other',
      say: 'Сонгосон цэцэрлэг дүүрсэн байна. Өөрийг сонгоно уу.',
      asks: ['kindergarten', 'spare'],
    },
  ],
  refusals: [
    {
      code: 'full',
      say: 'Сонгосон цэцэрлэгүүдэд сул орон тоо алга.',
      remedy: 'Өөр цэцэрлэг сонгох, эсвэл хүүхэд харах үйлчилгээ аваарай.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'other-district',
      say: 'Хүүхдийн хаяг өөр сум, дүүрэгт бүртгэлтэй байна.',
      remedy: 'Хаягийн бүртгэлээ шинэчлээд дахин хүсэлт илгээнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'already',
      say: 'Хүүхэд өөр цэцэрлэгт бүртгэлтэй байна.',
      remedy: 'Тэр цэцэрлэгээс гаргасны дараа дахин хүсэлт илгээнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхэд тань цэцэрлэгт элслээ. Эрүүл мэндийн үзлэгийн хуудсаа цэцэрлэгт өгнө үү.' },
  tell: {
    operation: 'school.enrol',
    with: { institution: 'kindergarten', application: 'number' },
    refused: { say: 'Сонгосон газарт сул орон тоо үлдсэнгүй.', remedy: 'Өөр газар сонгоод дахин хүсэлт илгээнэ үү.' },
  },
  source: 'e-mongolia/lavlagaa, the exchange has the operation; one request a child, edub.edu.mn 2020',
  confidence: 'medium',
})
