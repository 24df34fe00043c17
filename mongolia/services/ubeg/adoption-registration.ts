import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'adoption-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Үрчлэлт бүртгүүлэх',
  summary: 'Засаг даргын шийдвэр гарсан үрчлэлтийг бүртгүүлнэ.',
  words: [
    'үрчлэх',
    'хүүхэд үрчлэх',
    'өргөж авах',
    'өргөмөл хүүхэд',
    'adoption',
    'үрчилсэн хүүхдээ өөртөө бүртгүүлэх',
    'өргөж авсан хүүхдийн нэр солих',
    'үрчлэх шийдвэр гарсан',
    'хүүхдийг овогтоо оруулах',
    'үрчлэлтийн гэрчилгээ авах',
    'хүүхдээ үрчлүүлснээ бүртгүүлэх',
    'record an adoption',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
  },
  known: ['spouse'],
  ask: {
    child: {
      type: 'registerNumber',
      title: 'Үрчилсэн хүүхдийн регистр хэд вэ?',
      why: 'Хүүхэд таны нэр дээр бүртгэлгүй байгаа.',
    },
    decidedBy: {
      type: 'choice',
      title: 'Шийдвэрийг хэн гаргасан бэ?',
      options: { governor: 'Сум, дүүргийн Засаг дарга', court: 'Шүүх', foreign: 'Гадаадын байгууллага' },
    },
    decision: { type: 'file', title: 'Үрчлэлтийн шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    together: { type: 'yesNo', title: 'Эхнэр, нөхөртэйгөө хамт үрчилсэн үү?' },
    keepName: {
      type: 'choice',
      title: 'Хүүхдийн нэр яах вэ?',
      options: { keep: 'Хэвээр үлдэнэ', parent: 'Эцэг, эхийн нэр солигдоно', all: 'Овог, нэр бүгд солигдоно' },
    },
    newNames: { type: 'text', title: 'Шинэ овог, нэр юу вэ?', longest: 120 },
    secret: { type: 'yesNo', title: 'Үрчлэлтийн нууцыг хадгалуулах уу?' },
  },
  when: { newNames: { keepName: ['parent', 'all'] } },
  stop: [
    {
      when: { together: true, spouse: { known: false } },
      say: 'Таны гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Ганцаараа үрчилсэн гэж хариулна уу.',
    },
  ],
  fee: [{ label: 'Үрчлэлтийн бүртгэл', amount: 7500 }],
  workingDays: 'unknown',
  checks: [{ title: '18-аас 60 насны хооронд', when: { age: { atLeast: 18, below: 61 } } }],
  returns: [
    {
      code: 'names-unclear',
      say: 'Хүүхдийн шинэ нэр тодорхойгүй байна. Дахин бичнэ үү.',
      asks: ['keepName', 'newNames'],
    },
  ],
  refusals: [
    {
      code: 'decision-void',
      say: 'Шийдвэр хүчингүй болсон байна.',
      remedy: 'Засаг даргын Тамгын газраас шинэ шийдвэр гаргуулна уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'consent-missing',
      say: '7 нас хүрсэн хүүхэд зөвшөөрөөгүй байна.',
      remedy: 'Хүүхдийн санаа бодлыг сонсож, зөвшөөрлийг хавсаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { says: 'Үрчлэлтийг бүртгэлээ. Хүүхдийн шинэ гэрчилгээг хэлтсээс аваарай.' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
