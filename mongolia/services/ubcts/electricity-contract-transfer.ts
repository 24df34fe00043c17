import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electricity-contract-transfer',
  agency: 'ubcts',
  kind: 'registration',
  title: 'Цахилгааны гэрээ шилжүүлэх',
  summary: 'Байр, хашаа худалдаж авбал гэрээг нэр дээрээ болгоно.',
  words: [
    'тогийн гэрээ шилжүүлэх',
    'нэр солих',
    'эзэн солигдсон',
    'байр авсан',
    'transfer contract',
    'тогоо нэр дээрээ шилжүүлэх',
    'хуучин эзний нэр дээр тог',
    'шинэ байрны тогийн нэр',
    'цахилгааны хэрэглэгч солигдсон',
    'хашаа худалдаж авсан тог',
    'bought a flat power name',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: { homes: { rows: 'property.list' }, homeCount: { count: 'homes' } },
  ask: {
    gained: {
      type: 'choice',
      title: 'Яаж эзэн болсон бэ?',
      options: { bought: 'Худалдаж авсан', inherited: 'Өвлөсөн', rent: 'Түрээсэлсэн', gift: 'Бэлэглүүлсэн' },
    },
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийнх вэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    oldCode: { type: 'text', title: 'Хуучин хэрэглэгчийн код хэд вэ?', longest: 20 },
    meterNow: { type: 'number', title: 'Тоолуур одоо хэдийг зааж байна вэ?', least: 0, most: 999_999 },
    rentPaper: { type: 'file', title: 'Түрээсийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { home: { gained: ['bought', 'inherited', 'gift'] }, rentPaper: { gained: 'rent' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Түрээс биш бол бүртгэлтэй хөрөнгөтэй',
      when: { anyOf: [{ gained: 'rent' }, { homeCount: { atLeast: 1 } }] },
    },
  ],
  returns: [{ code: 'code-wrong', say: 'Хуучин код олдсонгүй. Дахин бичнэ үү.', asks: ['oldCode'] }],
  refusals: [
    {
      code: 'former-debt',
      say: 'Өмнөх эзэн төлбөрийн өртэй байна.',
      remedy: 'Өмнөх эзэнтэй тооцоогоо дуусгана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'not-owner',
      say: 'Бүртгэлээр та энэ хөрөнгийн эзэн биш байна.',
      remedy: 'Өмчлөх эрхээ бүртгүүлээд хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { document: 'Шинэ цахилгааны гэрээ', show: ['gained', 'oldCode', 'meterNow'], validDays: 365 },
  confidence: 'low',
})
