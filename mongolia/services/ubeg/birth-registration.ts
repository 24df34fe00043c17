import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'birth-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Хүүхдийн төрөлт бүртгүүлэх',
  summary: 'Хүүхдээ бүртгүүлж, регистр, төрсний гэрчилгээ авна.',
  words: [
    'хүүхэд төрсөн',
    'төрсний гэрчилгээ авах',
    'хүүхдээ бүртгүүлэх',
    'нярай бүртгүүлэх',
    'хүүхдийн регистр',
    'нэр өгөх',
    'birth registration',
    'newborn',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Гэр бүлийн тухай хууль' }],
  facts: {
    notices: { rows: 'civil.birthNotices' },
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    bornOn: { from: 'civil.birthNotice.bornOn', with: { noticeNumber: 'notice' } },
    bornDays: { daysUntil: 'bornOn' },
    hospital: { from: 'civil.birthNotice.hospital', with: { noticeNumber: 'notice' } },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    sex: { from: 'civil.person.sex' },
  },
  known: ['surname', 'lastname', 'firstname', 'spouse'],
  ask: {
    notice: {
      type: 'choice',
      title: 'Аль төрөлтийг бүртгүүлэх вэ?',
      hint: 'Мэдэгдлийг амаржих газар илгээдэг. Гэртээ төрсөн бол өрхийн эмчээс авна.',
      options: { rows: 'civil.birthNotices', value: 'noticeNumber', label: ['bornOn', 'babySex', 'hospital'] },
    },
    givenName: { type: 'text', title: 'Хүүхдийг хэн гэж нэрлэх вэ?', longest: 40 },
    father: {
      type: 'choice',
      title: 'Хүүхдийн эцэг хэн бэ?',
      options: {
        husband: 'Гэрлэлтийн бүртгэлтэй нөхөр',
        agreed: 'Хамт өргөдөл гаргаж байгаа эцэг',
        self: 'Би эцэг нь',
        none: 'Эцгийг бүртгүүлэхгүй',
      },
    },
    fatherNumber: {
      type: 'registerNumber',
      title: 'Эцгийн регистрийн дугаар хэд вэ?',
      why: 'Гэрлэлтийн бүртгэлгүй тул бүртгэлээс олдохгүй.',
    },
    fatherConsent: {
      type: 'file',
      title: 'Эцгийн гарын үсэгтэй өргөдлийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    motherNumber: {
      type: 'registerNumber',
      title: 'Эхийн регистрийн дугаар хэд вэ?',
      why: 'Төрөлтийн мэдэгдлийг эхийнхтэй тулгана.',
    },
    clanOf: { type: 'choice', title: 'Ургийн овгийг хэнээс авах вэ?', options: { father: 'Эцгээс', mother: 'Эхээс' } },
    parentName: {
      type: 'choice',
      title: 'Эцэг, эхийн нэрээр хэний нэрийг бичих вэ?',
      options: { father: 'Эцгийн нэр', mother: 'Эхийн нэр' },
    },
    office: { type: 'office', title: 'Төрсний гэрчилгээг хаанаас авах вэ?' },
    truth: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Хүүхдийн нэр, эцэг, эхийн мэдээлэл үнэн зөв.',
    },
  },
  when: {
    fatherNumber: { father: 'agreed' },
    fatherConsent: { father: 'agreed' },
    motherNumber: { father: 'self' },
    clanOf: { father: ['husband', 'agreed', 'self'] },
    parentName: { father: ['husband', 'agreed', 'self'] },
  },
  stop: [
    {
      when: { father: 'husband', spouse: { known: false } },
      say: 'Таны гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Эцэг нь хамт өргөдөл гаргах сонголтыг сонгоно уу.',
    },
    {
      when: { father: 'self', sex: 'эмэгтэй' },
      say: 'Бүртгэлээр та хүүхдийн эцэг байх боломжгүй.',
      remedy: 'Эцгийг дахин сонгоно уу.',
    },
    {
      when: { notices: { known: false } },
      say: 'Танд төрөлтийн мэдэгдэл ирээгүй байна.',
      remedy: 'Амаржих газар, өрхийн эмчээр мэдэгдлийг илгээлгэнэ үү.',
    },
    {
      when: { father: 'husband', sex: 'эрэгтэй' },
      say: 'Та эцэг нь бол «нөхөр» гэсэн сонголт тохирохгүй.',
      remedy: '«Би эцэг нь» гэснийг сонгоно уу.',
    },
  ],
  fee: [{ label: 'Төрсний бүртгэл, анхны гэрчилгээ', amount: 0 }],
  workingDays: 1,
  checks: [
    { title: 'Эмнэлгийн мэдэгдэлтэй', when: { hospital: { known: true } } },
    { title: 'Төрснөөс хойш 30 хоногийн дотор', when: { bornDays: { atLeast: -30 } } },
    {
      title: 'Нөхөр бол гэрлэлт нь бүртгэлтэй',
      when: { anyOf: [{ father: ['agreed', 'self', 'none'] }, { spouse: { known: true } }] },
    },
  ],
  returns: [
    { code: 'name-unfit', say: 'Нэрийг монгол хэлний дүрмээр бичээгүй байна. Засна уу.', asks: ['givenName'] },
    {
      code: 'consent-unclear',
      say: 'Эцгийн өргөдөл уншигдахгүй байна. Дахин хавсаргана уу.',
      asks: ['fatherConsent', 'fatherNumber'],
    },
  ],
  refusals: [
    {
      code: 'already-registered',
      say: 'Энэ хүүхэд бүртгэгдсэн байна.',
      remedy: '«Төрсний бүртгэлийн лавлагаа» авч шалгана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'notice-differs',
      say: 'Эмнэлгийн мэдэгдэл эхийн мэдээлэлтэй таарахгүй байна.',
      remedy: 'Амаржих газраар мэдэгдлийг засуулаад дахин илгээнэ үү.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'father-disputed',
      say: 'Эцэг нь тодорхойгүй тул бүртгэх боломжгүй.',
      remedy: 'Шүүхээр эцгийг тогтоолгоод бүртгүүлнэ үү.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Төрсний гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of fees before 2021: free; birth notices come from e-health',
  confidence: 'medium',
})
