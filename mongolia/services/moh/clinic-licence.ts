import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'clinic-licence',
  agency: 'moh',
  kind: 'permit',
  title: 'Эмнэлэг ажиллуулах тусгай зөвшөөрөл',
  summary: 'Хувийн эмнэлэг, шүдний эмнэлэг нээхэд авна.',
  words: ['эмнэлэг нээх', 'шүдний эмнэлэг нээх', 'хувийн эмнэлэг', 'эмнэлгийн лиценз', 'clinic licence'],
  law: [{ act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    facilities: { rows: 'medicine.facilities' },
    facilityCount: { count: 'facilities' },
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
      title: 'Юу хүсэж байна вэ?',
      options: { new: 'Шинэ зөвшөөрөл', extend: 'Сунгах', add: 'Үйл ажиллагаа нэмэх' },
    },
    kind: {
      type: 'choice',
      title: 'Ямар эмнэлэг вэ?',
      options: {
        out: 'Амбулатори',
        dental: 'Шүдний',
        beds: 'Ортой эмнэлэг',
        trad: 'Уламжлалт',
        lab: 'Лаборатори',
        spa: 'Сувилал',
      },
    },
    place: { type: 'place', title: 'Аль сум, дүүрэгт байрлах вэ?', level: 2 },
    where: { type: 'address', title: 'Эмнэлгийн хаяг', why: 'Зөвшөөрлийг нэг хаягт олгоно.' },
    staff: { type: 'file', title: 'Эмч нарын зөвшөөрлийг хавсаргана уу', accept: ['pdf'] },
    hygiene: { type: 'file', title: 'Эрүүл ахуйн дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    equipment: { type: 'file', title: 'Тоног төхөөрөмжийн жагсаалтыг хавсаргана уу', accept: ['pdf'] },
  },
  when: { staff: { request: ['new', 'add'] }, hygiene: { request: ['new', 'add'] } },
  stop: [
    {
      when: { request: ['extend', 'add'], facilityCount: { below: 1 } },
      say: 'Таны нэр дээр эмнэлгийн зөвшөөрөл алга.',
      remedy: 'Шинэ зөвшөөрөл хүсэх гэж сонгоно уу.',
    },
    {
      when: { debt: { atLeast: 1 } },
      say: 'Татварын {debt}\u00a0₮ өр байна.',
      remedy: 'Өрөө төлөөд хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { debt: { below: 1 } } }],
  returns: [
    { code: 'staff-expired', say: 'Эмчийн зөвшөөрлийн хугацаа дууссан байна.', asks: ['staff'] },
    { code: 'address-differs', say: 'Дүгнэлтийн хаяг зөрж байна.', asks: ['where', 'hygiene'] },
  ],
  refusals: [
    {
      code: 'standard',
      say: 'Байр стандарт хангаагүй.',
      remedy: 'Байраа стандартад нийцүүлж дахин хүсэлт гаргана уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
    {
      code: 'no-doctor',
      say: 'Үндсэн ажилтай эмчгүй байна.',
      remedy: 'Зөвшөөрөлтэй эмч авч дахин хандана уу.',
      law: { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
    },
    {
      code: 'breach',
      say: 'Зөвшөөрлийн нөхцөлөө зөрчсөн.',
      remedy: 'Зөрчлөө арилгасан тухай баримт өгнө үү.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: { document: 'Эмнэлгийн тусгай зөвшөөрөл', show: ['kind', 'place', 'where'], validDays: 1095 },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
