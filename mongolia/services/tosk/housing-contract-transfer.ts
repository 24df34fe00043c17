import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'housing-contract-transfer',
  agency: 'tosk',
  kind: 'registration',
  title: 'Орон сууцны гэрээ шилжүүлэх, цуцлах',
  summary: 'Байрны гэрээгээ гэр бүлийн гишүүнд шилжүүлж, цуцална.',
  words: [
    'гэрээ цуцлах',
    'байр буцаах',
    'гэрээ шилжүүлэх',
    'end housing contract',
    'тоскийн байраа буцаах',
    'түрээсийн байраас гарах',
    'тоск гэрээгээ цуцлах',
    'хүүхэддээ байрны гэрээ шилжүүлэх',
    'түрээслээд өмчлөх байраа буцаах',
    'cancel state flat contract',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    contractNo: { from: 'housing.contract.contractNumber' },
    flat: { from: 'housing.contract.address' },
    unpaid: { rows: 'housing.debts' },
  },
  known: ['contractNo', 'flat'],
  ask: {
    act: { type: 'choice', title: 'Гэрээгээ яах вэ?', options: { transfer: 'Шилжүүлэх', end: 'Цуцлах' } },
    heir: { type: 'registerNumber', title: 'Хэнд шилжүүлэх вэ?', why: 'Шинэ гэрээг түүнтэй байгуулна.' },
    cause: { type: 'longText', title: 'Яагаад өөрчлөх болсон бэ?', longest: 1000 },
    keys: { type: 'date', title: 'Байраа хэзээ хүлээлгэж өгөх вэ?', earliest: 'today' },
  },
  when: { heir: { act: 'transfer' }, keys: { act: 'end' } },
  stop: [
    {
      when: { contractNo: { known: false } },
      say: 'Таны нэр дээр орон сууцны гэрээ алга.',
      remedy: 'Хөтөлбөрт хамрагдах хүсэлт гаргана уу.',
      instead: 'state-housing-application',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Төлбөрийн үлдэгдэлгүй', when: { unpaid: { known: false } } }],
  refusals: [
    {
      code: 'rent-owed',
      say: 'Төлбөрийн үлдэгдэлтэй гэрээг өөрчлөхгүй.',
      remedy: 'Үлдэгдлээ төлөөд дахин хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'not-relative',
      say: 'Гэрээг зөвхөн гэр бүлийн гишүүнд шилжүүлнэ.',
      remedy: 'Гэр бүлийн гишүүнээ сонгоно уу.',
      law: { act: 'Орон сууцны тухай хууль' },
    },
  ],
  gives: { says: 'Гэрээг өөрчиллөө. Байрны үзлэгийн товыг утсаар мэдэгдэнэ.' },
  confidence: 'medium',
})
