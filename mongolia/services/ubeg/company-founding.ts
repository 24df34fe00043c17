import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-founding',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Компани байгуулах',
  summary: 'Компаниа цахимаар бүртгүүлж, гэрчилгээ авна.',
  words: ['ХХК байгуулах', 'компани нээх', 'бизнес эхлэх', 'компани бүртгүүлэх', 'found company', 'start business'],
  law: [{ act: 'Компанийн тухай хууль' }, { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    names: { rows: 'legal.names' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    signature: { from: 'signature.certificate.serialNumber' },
    signatureUntil: { from: 'signature.certificate.validUntil' },
    signatureDays: { daysUntil: 'signatureUntil' },
    properties: { rows: 'property.list' },
    taxDebt: { from: 'tax.debt.remainderNonpayment' },
  },
  known: ['signatureUntil'],
  ask: {
    name: {
      type: 'choice',
      title: 'Аль захиалсан нэрээ ашиглах вэ?',
      hint: 'Нэр захиалаагүй бол эхлээд нэрээ захиална уу.',
      options: { rows: 'legal.names', value: 'certifiedNumber', label: ['legalEntityName', 'validDate'] },
    },
    founders: {
      type: 'choice',
      title: 'Хэн үүсгэн байгуулж байна вэ?',
      options: { alone: 'Би ганцаараа', citizens: 'Хэд хэдэн иргэн', entity: 'Хуулийн этгээд оролцсон' },
    },
    decision: { type: 'file', title: 'Үүсгэн байгуулагчдын шийдвэрийг хавсаргана уу', accept: ['pdf'] },
    capital: { type: 'money', title: 'Дүрмийн сан хэдэн төгрөг вэ?', least: 1 },
    activity: {
      type: 'several',
      title: 'Ямар чиглэлээр ажиллах вэ?',
      options: {
        trade: 'Худалдаа',
        building: 'Барилга',
        food: 'Хоол, хүнс',
        it: 'Мэдээллийн технологи',
        transport: 'Тээвэр',
        service: 'Бусад үйлчилгээ',
      },
      most: 4,
    },
    seat: { type: 'address', title: 'Компанийн хаяг хаана вэ?', why: 'Энэ хаягаар албан бичиг очно.' },
    premises: {
      type: 'choice',
      title: 'Энэ байр хэнийх вэ?',
      options: { own: 'Миний өмч', rented: 'Түрээсийн', family: 'Гэр бүлийн' },
    },
    lease: { type: 'file', title: 'Түрээсийн гэрээ, зөвшөөрлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    director: { type: 'choice', title: 'Захирал нь хэн бэ?', options: { me: 'Би өөрөө', other: 'Өөр хүн' } },
    directorNumber: {
      type: 'registerNumber',
      title: 'Захирлын регистр хэд вэ?',
      why: 'Өөр хүн тул бүртгэлээс олдохгүй.',
    },
    charter: { type: 'file', title: 'Дүрмээ хавсаргана уу', accept: ['pdf'] },
    owner: {
      type: 'declaration',
      title: 'Эцсийн өмчлөгч',
      statement: 'Үүсгэн байгуулагчид эцсийн өмчлөгч мөн. Өөр хүний өмнөөс эзэмшихгүй.',
    },
  },
  when: {
    decision: { founders: ['citizens', 'entity'] },
    lease: { premises: ['rented', 'family'] },
    directorNumber: { director: 'other' },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Компанийг 18 нас хүрсэн хүн байгуулна.',
      remedy: '18 нас хүрээд хүсэлт гаргана уу.',
    },
    {
      when: { signature: { known: false } },
      say: 'Танд тоон гарын үсэг алга.',
      remedy: 'Эхлээд тоон гарын үсгийн гэрчилгээ авна уу.',
      instead: 'digital-signature-certificate',
    },
    {
      when: { names: { known: false } },
      say: 'Танд захиалсан компанийн нэр алга.',
      remedy: 'Эхлээд компанийн нэрээ захиална уу.',
      instead: 'company-name-reservation',
    },
  ],
  fee: [{ label: 'Хуулийн этгээдийн бүртгэл', amount: 44_000 }],
  workingDays: 5,
  checks: [
    { title: 'Тоон гарын үсэг хүчинтэй', when: { signatureDays: { atLeast: 0 } } },
    { title: 'Татварын өргүй', when: { anyOf: [{ taxDebt: { below: 1 } }, { taxDebt: { known: false } }] } },
    {
      title: 'Байр нь өөрийн эсвэл гэрээтэй',
      when: { anyOf: [{ premises: 'own', properties: { known: true } }, { lease: { known: true } }] },
    },
    {
      title: 'Олон үүсгэн байгуулагчтай бол шийдвэртэй',
      when: { anyOf: [{ founders: 'alone' }, { decision: { known: true } }] },
    },
  ],
  returns: [
    { code: 'charter-faulty', say: 'Дүрэм хуульд нийцээгүй байна. Засаад дахин хавсаргана уу.', asks: ['charter'] },
    { code: 'decision-unsigned', say: 'Шийдвэрт бүх үүсгэн байгуулагч гарын үсэг зураагүй байна.', asks: ['decision'] },
    { code: 'seat-unclear', say: 'Хаягийн баримт дутуу байна. Дахин хавсаргана уу.', asks: ['seat', 'lease'] },
  ],
  refusals: [
    {
      code: 'name-expired',
      say: 'Захиалсан нэрийн хугацаа дууссан байна.',
      remedy: 'Нэрээ дахин захиалаад хүсэлт гаргана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'founder-barred',
      say: 'Үүсгэн байгуулагч хуулиар энэ эрхгүй байна.',
      remedy: 'Үүсгэн байгуулагчаа сольж дахин хүсэлт гаргана уу.',
      law: { act: 'Компанийн тухай хууль' },
    },
    {
      code: 'licensed-activity',
      say: 'Энэ чиглэлд урьдчилсан тусгай зөвшөөрөл шаардлагатай.',
      remedy: 'Эрх бүхий байгууллагаас зөвшөөрөл авч дахин хандана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хуулийн этгээдийн бүртгэлийн гэрчилгээ',
    show: ['activity', 'capital', 'seat'],
    validDays: 3650, // no period is published: a default of ours
  },
  source: 'peak.mn/news/news21l15 (December 2021): online, five working days before; 44,000 from memory',
  confidence: 'medium',
})
