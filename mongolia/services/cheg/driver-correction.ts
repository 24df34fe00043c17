import { defineService } from '../../define.ts'

export default defineService({
  id: 'driver-correction',
  agency: 'cheg',
  kind: 'registration',
  title: 'Жолоочийн бүртгэлийн алдаа засуулах',
  summary: 'Жолоочийн бүртгэлд нэр, цусны бүлэг буруу бол засуулна.',
  words: ['жолоочийн бүртгэл засуулах', 'цусны бүлэг буруу', 'цусны бүлэг засуулах', 'wrong blood group'],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
  ],
  signIn: 'low',
  for: ['self'],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    number: { from: 'police.driver.licenseNumber' },
    classes: { from: 'police.driver.classification' },
    issued: { from: 'police.driver.licenseDate' },
    until: { from: 'police.driver.expireDate' },
    blood: { from: 'police.driver.bloodType' },
    score: { from: 'police.driver.driverScore' },
    driverLastname: { from: 'police.driver.lastname' },
    driverFirstname: { from: 'police.driver.firstname' },
    sameLastname: { same: ['lastname', 'driverLastname'] },
    sameFirstname: { same: ['firstname', 'driverFirstname'] },
  },
  known: ['driverLastname', 'driverFirstname', 'number', 'classes', 'issued', 'until', 'blood', 'score'],
  questions: {
    field: {
      type: 'choice',
      title: 'Юу буруу байна вэ?',
      options: {
        lastname: 'Эцэг, эхийн нэр',
        firstname: 'Нэр',
        blood: 'Цусны бүлэг',
        classes: 'Ангилал',
        dates: 'Олгосон, дуусах огноо',
        score: 'Жолоочийн оноо',
        fines: 'Торгууль',
      },
    },
    right: { type: 'text', title: 'Зөв нь юу вэ?', hint: 'Бичиг баримт дээрээ байгаагаар бичнэ үү.' },
    proof: {
      type: 'file',
      title: 'Нотлох баримт байвал хавсаргана уу',
      hint: 'Жишээ нь, эмнэлгийн хуудас. Байхгүй бол хоосон үлдээж болно.',
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
      { title: 'Нэр нь иргэний бүртгэлтэй адил', when: { sameLastname: true, sameFirstname: true } },
      { title: 'Жолоочийн бүртгэлтэй', when: { number: { known: true } } },
      { title: 'Нотлох баримттай', when: { proof: { known: true } } },
    ],
    returns: [
      { code: 'right-unclear', say: 'Юуг яаж засахыг ойлгосонгүй. Дахин бичнэ үү.', asks: ['field', 'right'] },
      { code: 'proof-needed', say: 'Үүнийг засахад нотлох баримт хэрэгтэй. Баримтаа хавсаргана уу.', asks: ['proof'] },
    ],
    refusals: [
      {
        code: 'register-right',
        say: 'Баримтаар жолоочийн бүртгэл зөв байна.',
        remedy: 'Өөр баримттай бол хавсаргаад дахин хүсэлт илгээнэ үү.',
        law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
      },
      {
        code: 'not-in-register',
        say: 'Таны нэр дээр жолоочийн бүртгэл алга.',
        remedy: 'Жолооны үнэмлэхээ олгосон төвд хандана уу.',
        law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
      },
    ],
  },
  keep: { draftDays: 30, decidedYears: 10 },
  source: 'olnodo.com/kr/post/33194: register number, name and blood group are corrected from a menu item',
  confidence: 'medium',
})
