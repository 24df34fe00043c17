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
  id: 'driver-correction',
  agency: 'cheg',
  title: 'Жолоочийн бүртгэлийн алдаа засуулах',
  summary: 'Жолоочийн бүртгэлд нэр, цусны бүлэг буруу бол засуулна.',
  words: ['жолоочийн бүртгэл засуулах', 'цусны бүлэг буруу', 'цусны бүлэг засуулах', 'wrong blood group'],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
  ],
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
    right: whatIsRight,
    proof: proofLike('эмнэлгийн хуудас'),
  },
  pages: [{ ask: ['field'] }, { ask: ['right'] }, { ask: ['proof'] }],
  decide: {
    by: 'officer',
    workingDays: correctionDays,
    checks: [
      { title: 'Нэр нь иргэний бүртгэлтэй адил', when: { sameLastname: true, sameFirstname: true } },
      { title: 'Жолоочийн бүртгэлтэй', when: { number: { known: true } } },
      proofIsThere,
    ],
    returns: correctionReturns,
    refusals: [
      registerRight('Баримтаар жолоочийн бүртгэл зөв байна.', 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль'),
      {
        code: 'not-in-register',
        say: 'Таны нэр дээр жолоочийн бүртгэл алга.',
        remedy: 'Жолооны үнэмлэхээ олгосон төвд хандана уу.',
        law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
      },
    ],
  },
  source: 'olnodo.com/kr/post/33194: register number, name and blood group are corrected from a menu item',
  confidence: 'medium',
})
