import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'first-grade-enrolment',
  agency: 'mes',
  kind: 'registration',
  title: 'Нэгдүгээр ангид хүүхэд бүртгүүлэх',
  summary: 'Хүүхдээ тойргийн сургуулийн нэгдүгээр ангид бүртгүүлнэ.',
  words: [
    'сургуульд оруулах',
    'нэгдүгээр анги',
    'зургаан настны бүртгэл',
    'элсэлт',
    'хүүхдээ сургуульд өгөх',
    'first grade',
  ],
  law: [{ act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }, { act: 'Боловсролын ерөнхий хууль' }],
  for: ['child'],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    homeAddress: { from: 'civil.address.fullAddress' },
    kindergarten: { from: 'school.kindergarten.schoolName' },
    pupilOf: { from: 'school.pupil.academicLevelName' },
  },
  known: ['birthDate', 'homeAddress', 'kindergarten'],
  ask: {
    whom: { type: 'person', title: 'Аль хүүхдээ бүртгүүлэх вэ?', who: ['child'] },
    school: {
      type: 'choice',
      title: 'Аль сургуульд оруулах вэ?',
      hint: 'Хаягийн тань тойргийн сургуульд түрүүлж бүртгэнэ.',
      options: { rows: 'school.schools', value: 'institutionId', label: ['institutionName', 'districtName'] },
    },
    outside: { type: 'yesNo', title: 'Сонгосон сургууль өөр тойргийнх уу?' },
    reason: {
      type: 'choice',
      title: 'Яагаад өөр тойрогт вэ?',
      options: {
        sibling: 'Ах, эгч нь тэнд сурдаг',
        work: 'Эцэг, эхийн ажилд ойр',
        moving: 'Тийшээ нүүх гэж байна',
        special: 'Тусгай хэрэгцээт сургалт',
      },
    },
    proof: { type: 'file', title: 'Шалтгааныг нотлох баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    shift: {
      type: 'choice',
      title: 'Ямар цагаар сургах вэ?',
      options: { morning: 'Өглөөний ээлж', afternoon: 'Өдрийн ээлж', any: 'Аль ч болно' },
    },
    dormitory: { type: 'yesNo', title: 'Дотуур байр хэрэгтэй юу?', hint: 'Малчин, хол амьдардаг өрхийн хүүхдэд.' },
    support: {
      type: 'choice',
      title: 'Хүүхдэд нэмэлт дэмжлэг хэрэгтэй юу?',
      options: {
        none: 'Хэрэггүй',
        sight: 'Харааны',
        hearing: 'Сонсголын',
        movement: 'Хөдөлгөөний',
        learning: 'Сурахад',
      },
    },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Хүүхэд маань энэ хаягт амьдардаг. Мэдээлэл үнэн.',
    },
  },
  when: { reason: { outside: true }, proof: { outside: true } },
  stop: [
    {
      when: { age: { below: 5 } },
      say: 'Хүүхэд сургуульд ороход бага байна.',
      remedy: 'Цэцэрлэгт бүртгүүлж болно.',
      instead: 'kindergarten-enrolment',
    },
    {
      when: { pupilOf: { known: true } },
      say: 'Хүүхэд сургуульд бүртгэлтэй байна: {pupilOf}.',
      remedy: 'Сургууль солих бол шилжих хүсэлт илгээнэ үү.',
      instead: 'school-transfer',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Тойргийн сургууль', when: { outside: false } },
    { title: 'Хаягийн бүртгэлтэй', when: { homeAddress: { known: true } } },
  ],
  returns: [
    { code: 'proof-unclear', say: 'Шалтгааныг нотлох баримт хүрэлцэхгүй байна.', asks: ['reason', 'proof'] },
    { code: 'school-full', say: 'Сонгосон сургууль дүүрсэн байна. Өөрийг сонгоно уу.', asks: ['school'] },
  ],
  refusals: [
    {
      code: 'outside-full',
      say: 'Өөр тойргийн хүүхэд авах орон тоо алга.',
      remedy: 'Тойргийнхоо сургуулийг сонгоод дахин бүртгүүлнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'too-young',
      say: 'Хүүхэд тухайн жилд 6 нас хүрэхгүй.',
      remedy: 'Дараа жилийн бүртгэлд хамрагдана уу.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
    {
      code: 'address-not-lived',
      say: 'Хүүхэд бүртгэлийн хаягтаа амьдардаггүй байна.',
      remedy: 'Амьдардаг хаягаа бүртгүүлээд дахин хүсэлт илгээнэ үү.',
      law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' },
    },
  ],
  gives: { says: 'Хүүхэд тань элслээ. Хичээлийн өмнө эрүүл мэндийн үзлэгт хамруулна уу.' },
  tell: {
    operation: 'school.assign',
    with: { institution: 'school', application: 'number' },
    refused: { say: 'Сонгосон газарт сул орон тоо үлдсэнгүй.', remedy: 'Өөр газар сонгоод дахин хүсэлт илгээнэ үү.' },
  },
  confidence: 'medium',
})
