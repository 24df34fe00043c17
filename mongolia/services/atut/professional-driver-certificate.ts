import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'professional-driver-certificate',
  agency: 'atut',
  kind: 'certificate',
  title: 'Мэргэшсэн жолоочийн үнэмлэх авах',
  summary: 'Ачаа, зорчигч тээврийн жолооч мэргэшсэн үнэмлэх авна.',
  words: [
    'мэргэшсэн жолооч болох',
    'автобусны жолооч',
    'аюултай ачааны жолооч',
    'тэргүүний жолооч',
    'driver CPC',
    'автобус барих',
    'том машин барих үнэмлэх',
    'камаз барих',
    'дальнобой жолооч',
    'мэргэшсэн болох сургалт',
    'ачааны жолоочоор ажиллах',
    'become bus driver',
    'truck driver certificate',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }],
  facts: {
    classes: { from: 'police.driver.classification' },
    score: { from: 'police.driver.driverScore' },
    earlier: { from: 'transport.professionalDriver.licenseNumber' },
    unpaid: { rows: 'police.fines' },
    fines: { sum: 'unpaid', of: 'amount' },
  },
  known: ['classes', 'earlier'],
  ask: {
    request: {
      type: 'choice',
      title: 'Юу хийлгэх вэ?',
      options: { first: 'Анх удаа авах', add: 'Ангилал нэмэх', extend: 'Хугацаа сунгах' },
    },
    trade: {
      type: 'choice',
      title: 'Аль чиглэлээр мэргэшсэн бэ?',
      options: {
        goods: 'Ачаа тээвэр',
        passengers: 'Зорчигч тээвэр',
        danger: 'Аюултай ачаа',
        tourists: 'Жуулчин тээвэр',
        abroad: 'Олон улсын тээвэр',
      },
    },
    years: { type: 'number', title: 'Хэдэн жил жолоо барьсан бэ?', least: 0, most: 60 },
    diploma: {
      type: 'file',
      title: 'Мэргэшүүлэх сургалтын гэрчилгээгээ хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  stop: [
    {
      when: { classes: { known: false } },
      say: 'Жолооны үнэмлэх бүртгэлгүй байна.',
      remedy: 'Эхлээд жолооны үнэмлэх авна уу.',
      instead: 'driving-licence',
    },
    {
      when: { fines: { atLeast: 1 } },
      say: 'Танд төлөөгүй торгууль байна: {fines}\u00a0₮.',
      remedy: 'Торгуулиа төлөөд дахин хүсэлт илгээнэ үү.',
      instead: 'traffic-fines',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Оноо дуусаагүй', when: { score: { atLeast: 1 } } },
    { title: 'Жолоодсон туршлагатай', when: { years: { atLeast: 1 } } },
  ],
  returns: [
    {
      code: 'course-unclear',
      say: 'Сургалтын гэрчилгээ сонгосон чиглэлд таарахгүй байна.',
      asks: ['trade', 'diploma'],
    },
  ],
  refusals: [
    {
      code: 'too-few-years',
      say: 'Жолоодсон жил хүрэлцэхгүй байна.',
      remedy: 'Шаардсан хугацаа болсны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
    {
      code: 'course-not-accredited',
      say: 'Сургалтын байгууллага зөвшөөрөлгүй байна.',
      remedy: 'Зөвшөөрөлтэй газарт сургалтад сууна уу.',
      law: { act: 'Авто тээврийн тухай хууль' },
    },
  ],
  gives: { thing: 'Мэргэшсэн жолоочийн үнэмлэх', at: 'office' },
  confidence: 'low',
})
