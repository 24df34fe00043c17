import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'water-company-right',
  agency: 'usg',
  kind: 'permit',
  title: 'Усны мэргэжлийн байгууллагын эрх авах',
  summary: 'Хайгуул, өрөмдлөг, цэвэршүүлэлт хийх эрх авна.',
  words: [
    'өрмийн компани эрх',
    'усны байгууллага',
    'water company',
    'худаг өрөмддөг компани',
    'ус цэвэршүүлэх компани эрх',
    'усны хайгуул хийх компани',
    'буровой компани эрх',
    'ус судалгааны мэргэжлийн эрх',
    'drilling company permit',
    'усны барилга зураг төсөл эрх',
  ],
  law: [{ act: 'Усны тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага усны ажил хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    tasks: {
      type: 'several',
      title: 'Ямар ажил хийх вэ?',
      options: { search: 'Усны хайгуул', drilling: 'Өрөмдлөг', treatment: 'Цэвэр, бохир усны байгууламж' },
    },
    rig: { type: 'text', title: 'Өрмийн машины марк, дугаар юу вэ?', longest: 80 },
    staff: { type: 'number', title: 'Усны мэргэжлийн хэдэн хүнтэй вэ?', least: 1 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'rig-unfit',
      say: 'Өрмийн тоног төхөөрөмж шаардлага хангаагүй.',
      remedy: 'Техникийн үзлэгт оруулж дахин хандана уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'specialists-few',
      say: 'Гидрогеологийн мэргэжилтэн алга.',
      remedy: 'Мэргэжилтэн авч дахин хандана уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Усны мэргэжлийн байгууллагын эрх', show: ['tasks', 'rig', 'staff'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
