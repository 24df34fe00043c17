import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tax-adviser-licence',
  agency: 'mof',
  kind: 'certificate',
  title: 'Татварын мэргэшсэн зөвлөхийн үнэмлэх',
  summary: 'Татварын зөвлөхөөр ажиллах эрх авна.',
  words: [
    'татварын зөвлөх',
    'татварын мэргэшсэн зөвлөх',
    'tax adviser',
    'тмз болох',
    'татварын зөвлөх болох шалгалт',
    'татварын зөвлөхийн эрх',
    'нягтлан татварын зөвлөх болох',
    'татварын мэргэшсэн үнэмлэх',
    'become tax adviser',
    'татварын консультант',
  ],
  law: [{ act: 'Татварын мэргэшсэн зөвлөх үйлчилгээний тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.programName' },
    tin: { from: 'tax.taxpayer.tin' },
    liability: { from: 'police.liability.statusName' },
  },
  known: ['degree', 'tin'],
  ask: {
    examPassed: { type: 'date', title: 'Шалгалтад хэзээ тэнцсэн бэ?', earliest: '2012-01-01', latest: 'today' },
    experience: { type: 'number', title: 'Татвар, бүртгэлийн ажлыг хэдэн жил хийсэн бэ?', least: 0, most: 60 },
    work: { type: 'choice', title: 'Яаж ажиллах вэ?', options: { firm: 'Зөвлөх компанид', alone: 'Бие даан' } },
    firm: { type: 'text', title: 'Аль компанид вэ?', longest: 100 },
  },
  when: { firm: { work: 'firm' } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлагагүй', when: { liability: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'exam',
      say: 'Шалгалтын дүнгийн хугацаа дууссан байна.',
      remedy: 'Шалгалтаа дахин өгнө үү.',
      law: { act: 'Татварын мэргэшсэн зөвлөх үйлчилгээний тухай хууль' },
    },
    {
      code: 'official',
      say: 'Төрийн албан хаагч зөвлөхөөр ажиллахгүй.',
      remedy: 'Албанаас гарсны дараа хүсэлт гаргана уу.',
      law: { act: 'Татварын мэргэшсэн зөвлөх үйлчилгээний тухай хууль' },
    },
  ],
  gives: {
    document: 'Татварын зөвлөхийн үнэмлэх',
    show: ['degree', 'examPassed', 'work'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
