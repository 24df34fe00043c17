import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'safety-training-permit',
  agency: 'mlsp',
  kind: 'permit',
  title: 'Аюулгүй ажиллагааны сургалт эрхлэх эрх',
  summary: 'Байгууллагуудад аюулгүй ажиллагааны сургалт хийх эрх.',
  words: ['хабэа сургалт', 'аюулгүй ажиллагааны сургалт', 'сургалт эрхлэх', 'safety training'],
  law: [{ act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага сургах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    topics: {
      type: 'several',
      title: 'Ямар чиглэлээр вэ?',
      options: {
        general: 'Ерөнхий',
        mine: 'Уул уурхай',
        build: 'Барилга',
        height: 'Өндрийн ажил',
        electric: 'Цахилгаан',
      },
    },
    programme: { type: 'file', title: 'Сургалтын хөтөлбөрөө хавсаргана уу', accept: ['pdf'] },
    teachers: { type: 'file', title: 'Багш нарын баримтыг хавсаргана уу', accept: ['pdf'] },
    hall: { type: 'number', title: 'Танхим хэдэн хүний суудалтай вэ?', least: 5, most: 500 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Татварын өргүй', when: { debt: { below: 1 } } }],
  returns: [{ code: 'programme-hours', say: 'Хөтөлбөрийн цаг дутуу байна.', asks: ['programme'] }],
  refusals: [
    {
      code: 'teachers',
      say: 'Багш нь мэргэшсэн гэрчилгээгүй.',
      remedy: 'Мэргэшсэн багштай дахин хүсэлт гаргана уу.',
      law: { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' },
    },
    {
      code: 'equipment',
      say: 'Дадлагын хэрэгсэл хүрэлцэхгүй.',
      remedy: 'Хэрэгслээ бүрдүүлээд дахин хандана уу.',
      law: { act: 'Хөдөлмөрийн аюулгүй байдал, эрүүл ахуйн тухай хууль' },
    },
  ],
  gives: { document: 'Аюулгүй ажиллагааны сургалт эрхлэх эрх', show: ['topics', 'hall'], validDays: 1095 },
  confidence: 'low',
})
