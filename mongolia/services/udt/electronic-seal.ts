import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'electronic-seal',
  agency: 'udt',
  kind: 'certificate',
  title: 'Цахим тамга авах',
  summary: 'Байгууллагын баримтад дарах цахим тамга авна.',
  words: [
    'цахим тамга',
    'тоон тамга',
    'дижитал тамга',
    'electronic seal',
    'баримтад цахимаар тамга дарах',
    'компанийн цахим тамга',
    'онлайн тамга',
    'цахим печать',
    'албан бичигт тамга цахимаар',
    'e-stamp for company',
  ],
  law: [{ act: 'Цахим гарын үсгийн тухай хууль' }, { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }],
  facts: {
    stamp: { from: 'legal.stamp.privateNumber', with: { legalEntityNumber: 'company' } },
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагын тамга вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    use: {
      type: 'several',
      title: 'Юунд дарах вэ?',
      options: { letters: 'Албан бичиг', invoices: 'Нэхэмжлэх', diplomas: 'Диплом, гэрчилгээ', api: 'Автомат баримт' },
    },
    volume: {
      type: 'choice',
      title: 'Сард хэдэн баримтад дарах вэ?',
      options: { few: '100 хүртэл', many: '10\u00a0000 хүртэл', mass: 'Түүнээс олон' },
    },
    keeper: {
      type: 'registerNumber',
      title: 'Тамга хариуцах хүний регистр хэд вэ?',
      why: 'Хариуцах хүн өөр байж болно.',
    },
    storage: {
      type: 'choice',
      title: 'Түлхүүрийг хаана хадгалах вэ?',
      options: { centre: 'Дата төвд', own: 'Өөрийн төхөөрөмжид' },
    },
    audit: { type: 'file', title: 'Аюулгүй байдлын дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { audit: { storage: 'own' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Тамга нь бүртгэлтэй', when: { stamp: { known: true } } }],
  refusals: [
    {
      code: 'seal-unregistered',
      say: 'Цаасан тамга бүртгэлгүй байна.',
      remedy: 'Эхлээд тамгаа бүртгүүлнэ үү.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'unsafe-storage',
      say: 'Түлхүүр хадгалах төхөөрөмж шаардлага хангахгүй байна.',
      remedy: 'Дата төвд хадгалах сонголт хийнэ үү.',
      law: { act: 'Кибер аюулгүй байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Цахим тамганы гэрчилгээ',
    show: ['use', 'volume', 'storage'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
