import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lease-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Түрээсийн гэрээ бүртгүүлэх',
  summary: 'Үл хөдлөх хөрөнгийн түрээсийн гэрээг бүртгүүлнэ.',
  words: [
    'байр түрээслэх',
    'түрээсийн гэрээ',
    'хөлслөх гэрээ',
    'rent contract',
    'байраа түрээслүүлэх гэрээ',
    'хөлсөлж байгаа байрны гэрээ бүртгүүлэх',
    'оффис түрээс гэрээ',
    'түрээсийн гэрээ улсын бүртгэлд',
    'аренд гэрээ',
    'register rental agreement',
  ],
  law: [{ act: 'Иргэний хууль' }, { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    address: { from: 'property.info.fullAddress', with: { propertyNumber: 'home' } },
    purpose: { from: 'property.info.intent', with: { propertyNumber: 'home' } },
    leases: { rows: 'property.leases', with: { propertyNumber: 'home' } },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийг түрээслүүлэх вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    tenant: {
      type: 'choice',
      title: 'Түрээслэгч хэн бэ?',
      options: { person: 'Иргэн', company: 'Компани', state: 'Төрийн байгууллага' },
    },
    tenantNumber: { type: 'text', title: 'Түрээслэгчийн регистр хэд вэ?', longest: 10 },
    rent: { type: 'money', title: 'Сарын түрээс хэдэн төгрөг вэ?', least: 1 },
    starts: { type: 'date', title: 'Хэзээнээс эхлэх вэ?' },
    years: { type: 'number', title: 'Хэдэн жилээр вэ?', least: 1, most: 60 },
    leaseFile: { type: 'file', title: 'Түрээсийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Өөр түрээсийн гэрээгүй', when: { leases: { known: false } } }],
  returns: [
    { code: 'rent-differs', say: 'Түрээсийн дүн гэрээнээс зөрж байна. Засна уу.', asks: ['rent', 'leaseFile'] },
  ],
  refusals: [
    {
      code: 'pledged',
      say: 'Барьцаалагч түрээслүүлэхийг зөвшөөрөөгүй байна.',
      remedy: 'Банкны зөвшөөрөл авч дахин хандана уу.',
      law: { act: 'Үл хөдлөх эд хөрөнгийн барьцааны тухай хууль' },
    },
    {
      code: 'wrong-use',
      say: 'Хөрөнгийн зориулалт түрээсийн зориулалтад нийцэхгүй байна.',
      remedy: 'Зориулалтаа өөрчлүүлээд дахин хандана уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Түрээсийн гэрээний бүртгэл',
    show: ['address', 'tenant', 'rent', 'starts', 'years'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
