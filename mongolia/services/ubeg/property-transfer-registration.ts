import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-transfer-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Өмчлөх эрх шилжүүлэх',
  summary: 'Худалдсан, бэлэглэсэн байр, газрын эрхийг шилжүүлнэ.',
  words: [
    'байр зарах',
    'байр худалдаж авах',
    'бэлэглэх',
    'байрны нэр шилжүүлэх',
    'sell flat',
    'property transfer',
    'байраа зарлаа',
    'байр авлаа',
    'байраа шилжүүлэх',
    'байр бэлэглэх',
    'байраа хүүхдэдээ өгөх',
    'байрыг нэр дээрээ болгох',
    'квартир зарах',
    'buy a flat',
  ],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    address: { from: 'property.info.fullAddress', with: { propertyNumber: 'home' } },
    square: { from: 'property.info.square', with: { propertyNumber: 'home' } },
    restricted: { from: 'property.info.restricted', with: { propertyNumber: 'home' } },
    pledges: { rows: 'property.pledges', with: { propertyNumber: 'home' } },
    debts: { rows: 'court.debts' },
    debt: { sum: 'debts', of: 'tollBalance' },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийг шилжүүлэх вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    deal: {
      type: 'choice',
      title: 'Ямар гэрээ вэ?',
      options: { sale: 'Худалдах, худалдан авах', gift: 'Бэлэглэх', exchange: 'Арилжих', share: 'Хувь шилжүүлэх' },
    },
    buyer: {
      type: 'registerNumber',
      title: 'Шинэ өмчлөгчийн регистр хэд вэ?',
      why: 'Шинэ өмчлөгч таны бүртгэлд байхгүй.',
    },
    price: { type: 'money', title: 'Гэрээний үнэ хэдэн төгрөг вэ?', least: 1 },
    deed: { type: 'file', title: 'Нотариатаар гэрчилсэн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    taxReceipt: {
      type: 'file',
      title: 'Орлогын албан татвар төлсөн баримтыг хавсаргана уу',
      hint: 'Худалдсан орлогод 2 хувийн татвар төлнө.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    spouseAgrees: { type: 'yesNo', title: 'Эхнэр, нөхөр, хамтран өмчлөгч зөвшөөрсөн үү?' },
  },
  when: { price: { deal: ['sale', 'share'] }, taxReceipt: { deal: ['sale', 'share'] } },
  stop: [
    {
      when: { restricted: true },
      say: 'Энэ хөрөнгөд хязгаарлалт тавигдсан байна.',
      remedy: 'Хязгаарлалтыг цуцлуулаад дахин хүсэлт гаргана уу.',
      instead: 'property-restriction-reference',
    },
    {
      when: { spouseAgrees: false },
      say: 'Хамтран өмчлөгчийн зөвшөөрөлгүй шилжүүлэхгүй.',
      remedy: 'Зөвшөөрлийг нотариатаар гэрчлүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Барьцаагүй', when: { pledges: { known: false } } },
    { title: 'Шүүхийн өргүй', when: { debt: { below: 1 } } },
  ],
  returns: [{ code: 'tax-low', say: 'Төлсөн татвар гэрээний үнэд хүрэхгүй байна.', asks: ['taxReceipt'] }],
  refusals: [
    {
      code: 'mortgagee-objects',
      say: 'Барьцаалагч зөвшөөрөөгүй байна.',
      remedy: 'Банкнаас зөвшөөрөл авч дахин хүсэлт гаргана уу.',
      law: { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    },
    {
      code: 'deed-void',
      say: 'Гэрээ хүчин төгөлдөр бус байна.',
      remedy: 'Нотариатчаар гэрээгээ шинээр гэрчлүүлнэ үү.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'court-stay',
      say: 'Шүүх шилжүүлгийг түдгэлзүүлсэн байна.',
      remedy: 'Шүүхийн шийдвэр гарсны дараа хандана уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Өмчлөх эрх шилжсэн бүртгэл',
    show: ['deal', 'address', 'square'],
    validDays: 365, // no period is published: a default of ours
  },
  source: 'list of services: notarised contract, certificates, 2 per cent tax; three days from memory, so left open',
  confidence: 'medium',
})
