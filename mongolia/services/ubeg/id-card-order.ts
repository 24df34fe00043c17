import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'id-card-order',
  agency: 'ubeg',
  kind: 'order',
  title: 'Иргэний үнэмлэх захиалах',
  summary: 'Үнэмлэхээ анх авах, солих, нөхөн авахаар захиалж, сонгосон газраасаа авна.',
  words: [
    'үнэмлэх авах',
    'үнэмлэх алдсан',
    'үнэмлэх гээсэн',
    'үнэмлэх солих',
    '16 нас хүрсэн',
    'үнэмлэхийн хугацаа дууссан',
    'identity card',
    'lost id',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Улсын бүртгэлийн тухай хууль' }],
  facts: {
    surname: { from: 'civil.person.surname' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    address: { from: 'civil.address.fullAddress' },
    card: { from: 'civil.idCard.passportNum' },
    cardUntil: { from: 'civil.idCard.passportExpireDate' },
    cardDays: { daysUntil: 'cardUntil' },
    cardLastname: { from: 'civil.idCard.lastname' },
    cardFirstname: { from: 'civil.idCard.firstname' },
    sameLastname: { same: ['lastname', 'cardLastname'] },
    sameFirstname: { same: ['firstname', 'cardFirstname'] },
    renamedOn: { from: 'civil.nameChange.regDate' },
  },
  known: ['surname', 'lastname', 'firstname', 'birthDate', 'address', 'card', 'cardUntil'],
  ask: {
    reason: {
      type: 'choice',
      title: 'Яагаад шинэ үнэмлэх авах вэ?',
      options: {
        first: 'Анх удаа авч байна',
        age: '25 эсвэл 45 нас хүрсэн',
        expired: 'Хугацаа нь дууссан',
        lost: 'Алдсан, гээсэн',
        damaged: 'Гэмтсэн',
        renamed: 'Нэр өөрчлөгдсөн',
      },
    },
    lost: {
      type: 'declaration',
      title: 'Алдсан үнэмлэх хүчингүй болно',
      hint: 'Дараа нь олдсон ч ашиглаж болохгүй.',
      statement: 'Үнэмлэхээ алдсан нь үнэн. Түүнийг хүчингүй болгохыг зөвшөөрч байна.',
    },
    lostWhere: {
      type: 'choice',
      title: 'Хаана алдсан бэ?',
      options: { mongolia: 'Монголд', abroad: 'Гадаадад', stolen: 'Хулгайд алдсан' },
    },
    addressRight: { type: 'yesNo', title: 'Бүртгэлтэй хаяг тань зөв үү?', hint: 'Үнэмлэхэд энэ хаяг орно: {address}.' },
    looksChanged: {
      type: 'yesNo',
      title: 'Сүүлийн 10 жилд царай тань эрс өөрчлөгдсөн үү?',
      hint: 'Мэс засал, гэмтлийн дараа зургийг заавал шинээр авна.',
    },
    office: {
      type: 'office',
      title: 'Үнэмлэхээ хаанаас авах вэ?',
      hint: 'Зураг, хурууны хээг тэнд өгнө. Хуучин үнэмлэхээ авч очоорой.',
    },
    truth: { type: 'declaration', title: 'Мэдээллээ баталгаажуулна уу', statement: 'Миний өгсөн мэдээлэл үнэн зөв.' },
  },
  when: { lost: { reason: 'lost' }, lostWhere: { reason: 'lost' } },
  stop: [
    {
      when: { age: { below: 16 } },
      say: 'Иргэний үнэмлэхийг 16 нас хүрсэн хүнд олгоно.',
      remedy: '16 нас хүрээд захиална уу.',
    },
    {
      when: { reason: 'first', card: { known: true } },
      say: 'Танд үнэмлэх олгосон бүртгэл байна: {card}.',
      remedy: 'Шалтгаанаа дахин сонгоно уу.',
    },
    {
      when: { reason: ['age', 'expired', 'lost', 'damaged', 'renamed'], card: { known: false } },
      say: 'Танд үнэмлэх олгосон бүртгэл алга.',
      remedy: '«Анх удаа авч байна» гэснийг сонгоно уу.',
    },
    {
      when: { reason: ['age', 'expired'], cardDays: { atLeast: 60 } },
      say: 'Таны үнэмлэх {cardUntil} хүртэл хүчинтэй байна.',
      remedy: 'Хугацаа дуусахаас 60 хоногийн өмнө захиална уу.',
    },
    {
      when: { reason: 'renamed', renamedOn: { known: false } },
      say: 'Нэр өөрчилсөн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд нэрээ өөрчилж бүртгүүлнэ үү.',
      instead: 'name-change',
    },
    {
      when: { addressRight: false },
      say: 'Үнэмлэхэд бүртгэлтэй хаяг орно.',
      remedy: 'Эхлээд хаягаа шинэчилж бүртгүүлнэ үү.',
      instead: 'move-registration',
    },
    {
      when: { reason: ['age', 'expired'], card: { known: true }, cardUntil: { known: false } },
      say: 'Таны үнэмлэх хугацаагүй хүчинтэй байна.',
      remedy: 'Алдсан, гэмтсэн бол тэр шалтгаанаа сонгоно уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: '16 нас хүрсэн', when: { age: { atLeast: 16 } } },
    {
      title: 'Шалтгаан нь бүртгэлтэй таарна',
      when: {
        anyOf: [
          { reason: 'first', card: { known: false } },
          { reason: ['age', 'expired', 'lost', 'damaged', 'renamed'], card: { known: true } },
        ],
      },
    },
    {
      title: 'Нэр нь хуучин үнэмлэхтэй адил',
      when: { anyOf: [{ reason: ['first', 'renamed'] }, { sameLastname: true, sameFirstname: true }] },
    },
    {
      title: 'Нэр өөрчилсөн бол бүртгэлтэй',
      when: { anyOf: [{ reason: ['first', 'age', 'expired', 'lost', 'damaged'] }, { renamedOn: { known: true } }] },
    },
  ],
  returns: [
    { code: 'reason-differs', say: 'Шалтгаан нь бүртгэлтэй зөрж байна. Дахин сонгоно уу.', asks: ['reason'] },
    { code: 'loss-unclear', say: 'Хаана алдсан нь тодорхойгүй байна. Дахин сонгоно уу.', asks: ['lost', 'lostWhere'] },
  ],
  refusals: [
    {
      code: 'not-same-person',
      say: 'Зураг, хурууны хээгээр таныг мөн гэж тогтоож чадсангүй.',
      remedy: 'Төрсний гэрчилгээтэйгээ бүртгэлийн хэлтэст очно уу.',
      law: { act: 'Улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'no-fingerprint',
      say: 'Хурууны хээгээ 30 хоногт өгөөгүй байна.',
      remedy: 'Сонгосон хэлтэстээ цаг аваад дахин захиална уу.',
      law: { act: 'Улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'not-citizen',
      say: 'Монгол Улсын иргэн мөн эсэх нь тогтоогдсонгүй.',
      remedy: 'Харьяатын асуудлаа шийдвэрлүүлээд дахин захиална уу.',
      law: { act: 'Монгол Улсын харьяатын тухай хууль' },
    },
  ],
  gives: { thing: 'Иргэний үнэмлэх', at: 'office' },
  source:
    "su.burtgel.gov.mn/?page_id=141 (older): 16, 25 and 45; the first card cost 18,300 before 2021, today's price is not published",
  confidence: 'medium',
})
