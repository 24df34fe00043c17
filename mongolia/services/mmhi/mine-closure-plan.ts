import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'mine-closure-plan',
  agency: 'mmhi',
  kind: 'registration',
  title: 'Уурхайн хаалтын төлөвлөгөө батлуулах',
  summary: 'Уурхайг хааж, нөхөн сэргээх төлөвлөгөө батлуулна.',
  words: [
    'уурхай хаах',
    'нөхөн сэргээлт',
    'mine closure',
    'уурхайгаа хаах гэж байна',
    'уурхайн нөхөн сэргээх төлөвлөгөө',
    'олборлолт дууссан уурхай',
    'хаалтын төлөвлөгөө гаргах',
    'уурхай хаахад баримт',
    'close our mine',
  ],
  law: [{ act: 'Ашигт малтмалын тухай хууль' }, { act: 'Байгаль орчныг хамгаалах тухай хууль' }],
  facts: {
    mineral: { from: 'minerals.licence.mineral', with: { licenceNumber: 'licence' } },
    areaHa: { from: 'minerals.licence.areaHa', with: { licenceNumber: 'licence' } },
  },
  ask: {
    licence: {
      type: 'choice',
      title: 'Аль уурхайг хаах вэ?',
      options: { rows: 'minerals.licences', value: 'licenceNumber', label: ['licenceNumber', 'areaName', 'kind'] },
    },
    closing: { type: 'date', title: 'Олборлолт хэзээ дуусах вэ?', earliest: 'today' },
    cost: { type: 'money', title: 'Хаалтын зардал хэд вэ?', least: 1 },
    afterUse: {
      type: 'choice',
      title: 'Дараа нь юу болгох вэ?',
      options: { pasture: 'Бэлчээр', forest: 'Ой', lake: 'Нуур', industry: 'Үйлдвэрийн газар' },
    },
    closurePlan: { type: 'file', title: 'Хаалтын төлөвлөгөөгөө хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'fund-short',
      say: 'Хаалтын санд мөнгө хүрэлцэхгүй байна.',
      remedy: 'Сангийн хуримтлалаа нөхнө үү.',
      law: { act: 'Ашигт малтмалын тухай хууль' },
    },
    {
      code: 'water-risk',
      say: 'Гүний усны эрсдэлийг тооцоогүй байна.',
      remedy: 'Ус зайлуулах шийдлээ нэмнэ үү.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: {
    document: 'Уурхайн хаалтын төлөвлөгөө',
    show: ['mineral', 'areaHa', 'closing', 'afterUse'],
    validDays: 1825, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
