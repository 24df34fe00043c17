import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'city-truck-permit',
  agency: 'nzdtg',
  kind: 'permit',
  title: 'Хотын төвд ачааны машин явах зөвшөөрөл',
  summary: 'Хязгаартай цаг, зам дээр ачаа тээвэрлэх зөвшөөрөл авна.',
  words: [
    'ачааны машин хотод',
    'ачаа буулгах',
    'хязгаарлалтын цаг',
    'truck permit',
    'том машинаар хотод орох',
    'портер хотод явуулах',
    'ачааны машин а бүс',
    'кран хотын төвд оруулах',
    'бетон зуурагч хотоор явах',
    'хориотой цагаар ачаа буулгах',
    'lorry in city',
  ],
  law: [
    { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    { act: 'Монгол Улсын нийслэл Улаанбаатар хотын эрх зүйн байдлын тухай хууль' },
  ],
  ask: {
    truck: {
      type: 'choice',
      title: 'Аль машинаар тээвэрлэх вэ?',
      options: { rows: 'transport.vehicles', value: 'plateNumber', label: ['markName', 'modelName', 'plateNumber'] },
    },
    load: {
      type: 'choice',
      title: 'Юу тээвэрлэх вэ?',
      options: { food: 'Хүнс', building: 'Барилгын материал', fuel: 'Түлш', waste: 'Хог', furniture: 'Тавилга' },
    },
    tonnes: { type: 'number', title: 'Даац хэдэн тонн вэ?', least: 1, most: 60 },
    streets: { type: 'text', title: 'Аль замаар явах вэ?', longest: 200 },
    truckHours: {
      type: 'choice',
      title: 'Хэдэн цагт явах вэ?',
      options: { night: 'Шөнө', noon: 'Өдөр', any: 'Бүх цагт' },
    },
    truckFrom: { type: 'date', title: 'Хэзээнээс вэ?', earliest: 'today' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'rush-hour',
      say: 'Ачаалалтай цагт энэ замаар зөвшөөрөхгүй.',
      remedy: 'Шөнийн цаг сонгоно уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'too-heavy',
      say: 'Гүүрний даацаас хэтэрсэн байна.',
      remedy: 'Даацыг багасгаж тээвэрлэнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: {
    document: 'Хотын төвд ачаа тээвэрлэх зөвшөөрөл',
    show: ['load', 'tonnes', 'streets', 'truckHours', 'truckFrom'],
    validDays: 90,
    bound: 'bearer',
  },
  confidence: 'low',
})
