import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'hospital-insurance-contract',
  agency: 'emdeg',
  kind: 'registration',
  title: 'Эмнэлэг даатгалтай гэрээ байгуулах',
  summary: 'Эмнэлэг даатгалын санхүүжилтээр үйлчлэх гэрээ байгуулна.',
  words: [
    'даатгалын гэрээ',
    'гэрээт эмнэлэг',
    'эмнэлэг эмд',
    'hospital contract',
    'манай эмнэлэг эмд-тэй болох',
    'хувийн эмнэлэг даатгалтай ажиллах',
    'эмийн сан эмд гэрээ',
    'эмд-ээс санхүүжилт авах эмнэлэг',
    'клиник даатгалтай болох',
    'clinic join health insurance',
  ],
  law: [{ act: 'Эрүүл мэндийн даатгалын тухай хууль' }],
  facts: {
    places: { rows: 'medicine.facilities' },
    placeCount: { count: 'places' },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    facility: {
      type: 'choice',
      title: 'Аль эмнэлэг вэ?',
      options: { rows: 'medicine.facilities', value: 'licenceNumber', label: ['facilityName', 'activity'] },
    },
    care: {
      type: 'several',
      title: 'Ямар үйлчилгээ үзүүлэх вэ?',
      options: {
        out: 'Амбулатори',
        in: 'Хэвтүүлэн эмчлэх',
        day: 'Өдрийн эмчилгээ',
        lab: 'Лаборатори, оношилгоо',
        dental: 'Хүүхдийн шүд',
        rehab: 'Сэргээн засах',
      },
    },
    beds: { type: 'number', title: 'Хэдэн ортой вэ?', least: 0, most: 2000 },
    accreditation: { type: 'file', title: 'Магадлан итгэмжлэлээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    system: { type: 'yesNo', title: 'Цахим системд холбогдсон уу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эмнэлгийн зөвшөөрөлтэй', when: { placeCount: { atLeast: 1 } } },
    { title: 'Татварын өргүй', when: { debt: { below: 1 } } },
    { title: 'Системд холбогдсон', when: { system: true } },
  ],
  returns: [{ code: 'accreditation-over', say: 'Итгэмжлэлийн хугацаа дууссан байна.', asks: ['accreditation'] }],
  refusals: [
    {
      code: 'criteria',
      say: 'Сонгон шалгаруулах шалгуур хангаагүй.',
      remedy: 'Дутууг арилгаж дараа жил оролцоно уу.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
    {
      code: 'breach',
      say: 'Өмнөх гэрээгээ зөрчсөн байна.',
      remedy: 'Зөрчлөө арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн даатгалын тухай хууль' },
    },
  ],
  gives: { document: 'Даатгалтай байгуулсан гэрээ', show: ['care', 'beds'], validDays: 365 },
  confidence: 'low',
})
