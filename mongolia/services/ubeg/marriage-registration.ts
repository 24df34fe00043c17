import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'marriage-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гэрлэлт бүртгүүлэх',
  summary: 'Хосоороо өргөдөл гаргаж, гэрлэлтээ бүртгүүлээд гэрчилгээ авна.',
  words: [
    'гэрлэх',
    'хурим',
    'гэр бүл болох',
    'гэрлэлтийн гэрчилгээ авах',
    'гэр бүлийн баталгаа',
    'get married',
    'wedding',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    divorcedOn: { from: 'civil.divorce.cancelDate' },
    single: { from: 'civil.noMarriage.status' },
  },
  known: ['lastname', 'firstname', 'birthDate', 'divorcedOn'],
  ask: {
    partnerKind: {
      type: 'choice',
      title: 'Хэнтэй гэрлэх вэ?',
      options: { citizen: 'Монгол Улсын иргэн', foreign: 'Гадаадын иргэн' },
    },
    partner: {
      type: 'registerNumber',
      title: 'Хосын регистрийн дугаар хэд вэ?',
      why: 'Хосын тань өөр гэрлэлтийн бүртгэлийг шалгана.',
    },
    foreignPapers: {
      type: 'file',
      title: 'Хосын гэрлээгүй тухай баримтыг хавсаргана уу',
      hint: 'Монгол орчуулгыг нотариатаар батлуулсан байна.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    foreignPassport: { type: 'file', title: 'Хосын паспортын хуулбарыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    health: {
      type: 'file',
      title: 'Хоёр хүний эрүүл мэндийн үзлэгийн хуудсыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    free: {
      type: 'declaration',
      title: 'Сайн дурын гэрлэлт',
      statement: 'Бид сайн дураараа гэрлэж байна. Өөр хүнтэй гэрлэлтийн бүртгэлгүй.',
    },
    office: { type: 'office', title: 'Аль хэлтэст бүртгүүлэх вэ?' },
    time: { type: 'slot', title: 'Хэзээ хоёулаа ирэх вэ?', at: 'office', minutes: 40 },
  },
  when: {
    partner: { partnerKind: 'citizen' },
    foreignPapers: { partnerKind: 'foreign' },
    foreignPassport: { partnerKind: 'foreign' },
  },
  stop: [
    {
      when: { spouse: { known: true } },
      say: 'Та {spouse} гэдэг хүнтэй гэрлэлтийн бүртгэлтэй байна.',
      remedy: 'Гэрлэлт дууссан бол эхлээд түүнийг бүртгүүлнэ үү.',
      instead: 'divorce-registration',
    },
    {
      when: { age: { below: 18 } },
      say: 'Гэрлэлтийг 18 нас хүрсэн хүн бүртгүүлнэ.',
      remedy: '18 нас хүрээд өргөдлөө гаргана уу.',
    },
  ],
  fee: [{ label: 'Гэрлэлтийн бүртгэл', amount: 2500 }],
  workingDays: 22,
  checks: [
    { title: '18 нас хүрсэн', when: { age: { atLeast: 18 } } },
    { title: 'Өөр гэрлэлтийн бүртгэлгүй', when: { spouse: { known: false } } },
    {
      title: 'Гадаадын хос нотлох баримттай',
      when: { anyOf: [{ partnerKind: 'citizen' }, { foreignPapers: { known: true } }] },
    },
  ],
  returns: [
    {
      code: 'health-old',
      say: 'Эрүүл мэндийн үзлэгийн хуудас хуучирсан байна. Шинийг хавсаргана уу.',
      asks: ['health'],
    },
    {
      code: 'translation-missing',
      say: 'Орчуулга нотариатаар батлагдаагүй байна. Дахин хавсаргана уу.',
      asks: ['foreignPapers', 'foreignPassport'],
    },
    { code: 'partner-wrong', say: 'Хосын регистр буруу байна. Дахин бичнэ үү.', asks: ['partner'] },
  ],
  refusals: [
    {
      code: 'partner-married',
      say: 'Хос тань өөр гэрлэлтийн бүртгэлтэй байна.',
      remedy: 'Тэр гэрлэлтийг цуцалсны дараа дахин өргөдөл гаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'close-kin',
      say: 'Ойрын төрлийн хүмүүс гэрлэх боломжгүй.',
      remedy: 'Төрлийн холбоог буруу гэвэл «Төрөл садны лавлагаа» авна уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'no-consent',
      say: 'Хос тань зөвшөөрснөө баталгаажуулаагүй байна.',
      remedy: 'Хостойгоо хамт дахин өргөдөл гаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Гэрлэсний гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of fees before 2021; within a month of the application by the Family Law, from memory',
  confidence: 'medium',
})
