import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'property-description-change',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Хөрөнгийн тодорхойлолт өөрчлөх',
  summary: 'Хаяг, талбай, зориулалтын өөрчлөлтийг бүртгүүлнэ.',
  words: ['байрны хаяг засах', 'талбай өөрчлөх', 'зориулалт өөрчлөх', 'байр өргөтгөсөн', 'change property details'],
  law: [{ act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    nowArea: { from: 'property.info.square', with: { propertyNumber: 'home' } },
    nowPurpose: { from: 'property.info.intent', with: { propertyNumber: 'home' } },
    restricted: { from: 'property.info.restricted', with: { propertyNumber: 'home' } },
  },
  ask: {
    home: {
      type: 'choice',
      title: 'Аль хөрөнгийн мэдээлэл өөрчлөгдсөн бэ?',
      options: { rows: 'property.list', value: 'propertyNationRegisterNumber', label: ['serviceName', 'fullAddress'] },
    },
    detail: {
      type: 'choice',
      title: 'Юу өөрчлөгдсөн бэ?',
      options: { address: 'Хаяг', area: 'Талбай', purpose: 'Зориулалт', gone: 'Нурсан, буулгасан' },
    },
    rightAddress: { type: 'address', title: 'Зөв хаяг юу вэ?', why: 'Хөрөнгийн бүртгэлд хуучин хаяг байна.' },
    newArea: { type: 'number', title: 'Шинэ талбай хэдэн м² вэ?', least: 1, most: 1_000_000 },
    newPurpose: {
      type: 'choice',
      title: 'Шинэ зориулалт юу вэ?',
      options: { home: 'Орон сууц', trade: 'Худалдаа, үйлчилгээ', office: 'Албан тасалгаа', store: 'Агуулах' },
    },
    ground: { type: 'file', title: 'Өөрчлөлтийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { rightAddress: { detail: 'address' }, newArea: { detail: 'area' }, newPurpose: { detail: 'purpose' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Хязгаарлалт тавигдаагүй', when: { restricted: false } }],
  refusals: [
    {
      code: 'illegal-extension',
      say: 'Өргөтгөлийг зөвшөөрөлгүй барьсан байна.',
      remedy: 'Барилгын зөвшөөрлөө авч дахин хүсэлт гаргана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'purpose-forbidden',
      say: 'Энэ байранд зориулалт өөрчлөхийг хориглосон.',
      remedy: 'Сууц өмчлөгчдийн холбооны зөвшөөрөл авна уу.',
      law: { act: 'Эд хөрөнгийн эрхийн улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэлийг шинэчиллээ. Дэлгэрэнгүй лавлагаа авч шалгаарай.' },
  confidence: 'low',
})
