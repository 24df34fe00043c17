import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pharmacy-licence',
  agency: 'emzg',
  kind: 'permit',
  title: 'Эмийн сан ажиллуулах зөвшөөрөл',
  summary: 'Эмийн сан нээх, сунгах зөвшөөрөл авна.',
  words: [
    'эмийн сан нээх',
    'эмийн сангийн лиценз',
    'эмийн сан сунгах',
    'pharmacy licence',
    'аптек нээх',
    'аптека ажиллуулах',
    'эм зардаг газар нээх',
    'эм зүйч аптек',
    'аптекийн лиценз сунгах',
    'эм зарах эрх',
    'open a pharmacy',
    'эмийн сан хаяг солих',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    licences: { rows: 'pharmacy.licences' },
    licenceCount: { count: 'licences' },
  },
  known: ['debt'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани эрхлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    request: {
      type: 'choice',
      title: 'Шинэ үү, сунгах уу?',
      options: { new: 'Шинэ', extend: 'Сунгах', move: 'Хаяг солих' },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт вэ?', level: 2 },
    where: { type: 'address', title: 'Эмийн сангийн хаяг', why: 'Зөвшөөрлийг нэг хаягт олгоно.' },
    pharmacist: { type: 'registerNumber', title: 'Эрхлэгч эм зүйчийн регистр', why: 'Эм зүйчийн зөвшөөрлийг шалгана.' },
    area: { type: 'number', title: 'Талбай хэдэн м² вэ?', least: 5, most: 5000 },
    storage: { type: 'file', title: 'Хадгалах нөхцөлийн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Татварын {debt}\u00a0₮ өр байна.',
      remedy: 'Өрөө төлөөд хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Сунгах бол зөвшөөрөлтэй', when: { anyOf: [{ request: 'new' }, { licenceCount: { atLeast: 1 } }] } },
  ],
  returns: [{ code: 'storage-old', say: 'Дүгнэлтийн хугацаа дууссан.', asks: ['storage'] }],
  refusals: [
    {
      code: 'pharmacist',
      say: 'Эм зүйчийн зөвшөөрөл хүчингүй.',
      remedy: 'Зөвшөөрөлтэй эм зүйч авч дахин хүсэлт гаргана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'area',
      say: 'Талбай стандартад хүрэхгүй.',
      remedy: 'Өөр байр олоод дахин хандана уу.',
      law: { act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' },
    },
    {
      code: 'near',
      say: 'Энэ байршилд эмийн сан олгох боломжгүй.',
      remedy: 'Өөр байршил сонгоно уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: { document: 'Эмийн сангийн зөвшөөрөл', show: ['request', 'place', 'where', 'area'], validDays: 1095 },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
