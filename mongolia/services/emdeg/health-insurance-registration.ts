import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'health-insurance-registration',
  agency: 'emdeg',
  kind: 'registration',
  title: 'Эрүүл мэндийн даатгалд бүртгүүлэх',
  summary: 'Даатгалд хамрагдаж, шимтгэлээ хэн төлөхийг тогтооно.',
  words: ['эмд бүртгүүлэх', 'эрүүл мэндийн даатгал', 'даатгалын ангилал солих', 'эмд төлөх', 'health insurance'],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }],
  for: ['self', 'child', 'spouse'],
  facts: {
    benClass: { from: 'health.insured.benClass' },
    until: { from: 'health.insured.endDate' },
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    insuredAtWork: { from: 'insurance.current.insured' },
    unpaid: { rows: 'health.due' },
    owed: { sum: 'unpaid', of: 'amount' },
  },
  known: ['benClass', 'until', 'birth'],
  ask: {
    whom: { type: 'person', title: 'Хэнийг бүртгүүлэх вэ?', who: ['self', 'child', 'spouse'] },
    class: {
      type: 'choice',
      title: 'Одоо юу хийдэг вэ?',
      options: {
        self: 'Хувиараа хөдөлмөр эрхлэгч',
        herder: 'Малчин',
        student: 'Оюутан',
        carer: '2 хүртэлх насны хүүхдээ асардаг',
        army: 'Хугацаат цэрэг',
        child: 'Хүүхэд',
        none: 'Тодорхой ажилгүй',
      },
    },
    school: { type: 'text', title: 'Аль сургуульд сурдаг вэ?', longest: 120 },
    studentPaper: {
      type: 'file',
      title: 'Суралцаж байгаа тодорхойлолтоо хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    army: { type: 'file', title: 'Цэргийн ангийн бичгийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    from: { type: 'date', title: 'Энэ байдал хэзээнээс эхэлсэн бэ?', latest: 'today' },
    gap: {
      type: 'yesNo',
      title: 'Төлөөгүй саруудаа нөхөн төлөх үү?',
      hint: 'Тасарсан сараа нөхвөл даатгал бүрэн үйлчилнэ.',
    },
    office: { type: 'office', title: 'Аль хэлтэст харьяалагдах вэ?' },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Мэдээлэл үнэн зөв. Ажилд орвол мэдэгдэнэ.',
    },
  },
  when: {
    school: { class: 'student' },
    studentPaper: { class: 'student' },
    army: { class: 'army' },
    gap: { class: ['self', 'herder', 'student', 'none'] },
  },
  stop: [
    {
      when: { insuredAtWork: true },
      say: 'Шимтгэлийг ажил олгогч төлдөг: ангилал «{benClass}».',
      remedy: 'Ажлаас гарсны дараа бүртгүүлнэ үү.',
      instead: 'health-insurance-reference',
    },
    {
      when: { class: 'child', age: { atLeast: 18 } },
      say: '18 нас хүрсэн хүн хүүхдийн ангилалд орохгүй.',
      remedy: 'Өөр ангилал сонгоно уу.',
    },
    {
      when: { class: ['self', 'herder', 'none'], age: { below: 16 } },
      say: '16 нас хүрээгүй бол хүүхдийн ангилалд орно.',
      remedy: '«Хүүхэд» гэж сонгоно уу.',
    },
  ],
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Ажил олгогчоор даатгуулаагүй', when: { insuredAtWork: false } },
    { title: 'Өмнөх шимтгэлийн үлдэгдэлгүй', when: { owed: { below: 1 } } },
    {
      title: 'Оюутан бол тодорхойлолттой',
      when: {
        anyOf: [{ class: ['self', 'herder', 'carer', 'army', 'child', 'none'] }, { studentPaper: { known: true } }],
      },
    },
  ],
  returns: [
    {
      code: 'student-paper-old',
      say: 'Сургуулийн тодорхойлолт хуучирсан байна.',
      asks: ['class', 'school', 'studentPaper'],
    },
    { code: 'date-differs', say: 'Эхэлсэн өдөр бүртгэлтэй зөрж байна.', asks: ['from'] },
  ],
  refusals: [
    {
      code: 'class-wrong',
      say: 'Сонгосон ангилалд хамаарахгүй байна.',
      remedy: 'Ангиллаа зөв сонгоод дахин илгээнэ үү.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'carer-over',
      say: 'Хүүхэд 2 нас хүрсэн тул төр хариуцахгүй.',
      remedy: '«Тодорхой ажилгүй» ангиллаар бүртгүүлнэ үү.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'debt',
      say: 'Өмнөх жилийн шимтгэл төлөгдөөгүй байна.',
      remedy: 'Үлдэгдлээ төлөөд дахин илгээнэ үү.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
  ],
  gives: {
    document: 'Эрүүл мэндийн даатгалын бүртгэл',
    show: ['class', 'from', 'office'],
    validDays: 365,
    says: 'Даатгалд бүртгэлээ. Өөрөө төлөх бол шимтгэлээ «Эрүүл мэндийн даатгалын шимтгэл төлөх» үйлчилгээгээр төлнө үү.',
  },
  source: 'dorgio.mn/p/39474, newslife.mn/34339: classes and who pays; days not sourced',
  confidence: 'medium',
})
