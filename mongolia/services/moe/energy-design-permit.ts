import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'energy-design-permit',
  agency: 'moe',
  kind: 'permit',
  title: 'Эрчим хүчний зураг төсөл хийх эрх',
  summary: 'Цахилгаан, дулааны байгууламж зураглах эрх авна.',
  words: [
    'эрчим хүчний зураг төсөл',
    'цахилгааны зураг',
    'energy design',
    'цахилгааны зураг зурах эрх',
    'дэд станцын зураг төсөл',
    'дулааны шугамын зураг хийх эрх',
    'цахилгааны зургийн компани лиценз',
    'power line design licence',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Барилгын тухай хууль' }],
  facts: { degreeHeld: { from: 'construction.engineer.degreeName' } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани зураг төсөл хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    branch: {
      type: 'several',
      title: 'Аль чиглэлээр вэ?',
      options: {
        power: 'Цахилгаан дамжуулах',
        station: 'Дэд станц',
        heat: 'Дулаан',
        renewable: 'Сэргээгдэх эрчим хүч',
      },
    },
    voltage: {
      type: 'choice',
      title: 'Хэдэн киловольт хүртэл вэ?',
      options: { low: '10 хүртэл', middle: '35 хүртэл', high: '110 ба түүнээс дээш' },
    },
    engineers: { type: 'number', title: 'Мэргэшсэн хэдэн инженертэй вэ?', least: 1 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Захирал мэргэшсэн инженер', when: { degreeHeld: { known: true } } }],
  refusals: [
    {
      code: 'voltage-high',
      say: 'Инженерийн зэрэг энэ хүчдэлд хүрэлцэхгүй.',
      remedy: 'Доод хүчдэлд хүсэлт гаргаж болно.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'software',
      say: 'Тооцооны эрхтэй программгүй байна.',
      remedy: 'Эрхтэй программ ашиглана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { document: 'Эрчим хүчний зураг төслийн эрх', show: ['branch', 'voltage', 'engineers'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
