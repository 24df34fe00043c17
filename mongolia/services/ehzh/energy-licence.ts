import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'energy-licence',
  agency: 'ehzh',
  kind: 'permit',
  title: 'Эрчим хүчний тусгай зөвшөөрөл авах',
  summary: 'Эрчим хүч үйлдвэрлэх, түгээх, хангах эрх авна.',
  words: [
    'эрчим хүчний компани',
    'цахилгаан түгээх эрх',
    'дулааны зуух эрх',
    'energy company',
    'цахилгаан станц барих эрх',
    'нарны станц барих зөвшөөрөл',
    'дулаан үйлдвэрлэж зарах',
    'халаалтын зуух ажиллуулах лиценз',
    'цахилгаан үйлдвэрлэх лиценз',
    'power plant licence',
  ],
  law: [{ act: 'Эрчим хүчний тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани эрчим хүч эрхлэх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    activity: {
      type: 'several',
      title: 'Ямар үйл ажиллагаа эрхлэх вэ?',
      options: { produce: 'Цахилгаан үйлдвэрлэх', heat: 'Дулаан үйлдвэрлэх', distribute: 'Түгээх', supply: 'Хангах' },
    },
    capacity: { type: 'number', title: 'Суурилагдсан чадал хэдэн мегаватт вэ?', least: 0 },
    tariff: { type: 'money', title: 'Нэгж эрчим хүчийг хэдээр борлуулах вэ?', least: 1 },
    finance: { type: 'file', title: 'Санхүүгийн тайлангаа хавсаргана уу', accept: ['pdf'] },
    study: { type: 'file', title: 'Төслийн үндэслэлээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'grid-limit',
      say: 'Сүлжээний хүчин чадал хүрэлцэхгүй байна.',
      remedy: 'Холболтын өөр цэг сонгоно уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
    {
      code: 'finance-weak',
      say: 'Санхүүгийн чадвар хүрэлцэхгүй байна.',
      remedy: 'Хөрөнгө оруулагчийн баталгаа хавсаргана уу.',
      law: { act: 'Эрчим хүчний тухай хууль' },
    },
  ],
  gives: { document: 'Эрчим хүчний тусгай зөвшөөрөл', show: ['activity', 'capacity'], validDays: 1825 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
