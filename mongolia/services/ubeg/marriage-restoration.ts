import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'marriage-restoration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гэрлэлт сэргээснээ бүртгүүлэх',
  summary: 'Цуцалсан гэрлэлтээ хоёулаа зөвшөөрч сэргээнэ.',
  words: [
    'эвлэрэх',
    'дахин нийлэх',
    'гэрлэлт сэргээх',
    'restore marriage',
    'салсан нөхөртэйгөө эвлэрсэн',
    'буцаад нийлсэн бүртгүүлэх',
    'салсан эхнэртэйгээ дахин суух',
    'гэрлэлтээ сэргээлгэх',
    'remarry ex husband',
    'get back together',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    divorcedOn: { from: 'civil.divorce.cancelDate' },
    spouse: { from: 'civil.marriage.spouseFirstname' },
    marriedOn: { from: 'civil.divorce.marriedDate' },
  },
  known: ['marriedOn', 'divorcedOn'],
  ask: {
    formerSpouse: {
      type: 'registerNumber',
      title: 'Хуучин эхнэр, нөхрийн регистр хэд вэ?',
      why: 'Цуцалсан гэрлэлт нь мөн эсэхийг шалгана.',
    },
    jointPaper: {
      type: 'file',
      title: 'Хоёулаа гарын үсэг зурсан өргөдлийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    office: { type: 'office', title: 'Аль хэлтэст хамт очих вэ?' },
  },
  stop: [
    {
      when: { divorcedOn: { known: false } },
      say: 'Цуцалсан гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Анх гэрлэх бол «Гэрлэлт бүртгүүлэх» үйлчилгээг аваарай.',
      instead: 'marriage-registration',
    },
  ],
  fee: [{ label: 'Гэрлэлт сэргээсний бүртгэл', amount: 2500 }],
  workingDays: 'unknown',
  checks: [{ title: 'Цуцалснаас хойш гэрлээгүй', when: { spouse: { known: false } } }],
  refusals: [
    {
      code: 'other-marriage',
      say: 'Хуучин эхнэр, нөхөр тань өөр хүнтэй гэрлэсэн байна.',
      remedy: 'Тэр гэрлэлт цуцлагдсаны дараа дахин хандана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'different-pair',
      say: 'Цуцалсан гэрлэлт энэ хүнийх биш байна.',
      remedy: 'Регистрийн дугаараа шалгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Гэрлэлт сэргээсний гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of registration fees, before 2021',
  confidence: 'medium',
})
