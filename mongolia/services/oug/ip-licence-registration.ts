import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ip-licence-registration',
  agency: 'oug',
  kind: 'registration',
  title: 'Лицензийн гэрээ бүртгүүлэх',
  summary: 'Тэмдэг, патентаа ашиглуулсан гэрээгээ бүртгүүлнэ.',
  words: [
    'лицензийн гэрээ',
    'франчайз',
    'тэмдэг ашиглуулах',
    'licence agreement',
    'логогоо ашиглуулах гэрээ',
    'франчайз гэрээ бүртгүүлэх',
    'брэндээ түрээслэх',
    'патентаа ашиглуулах',
    'брэнд ашиглах эрх авах гэрээ',
    'register franchise',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    objectName: { from: 'patents.object.objectName', with: { certificateNumber: 'right' } },
    ends: { from: 'patents.object.expiryDate', with: { certificateNumber: 'right' } },
    left: { daysUntil: 'ends' },
  },
  ask: {
    right: {
      type: 'choice',
      title: 'Юуг ашиглуулах вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    user: {
      type: 'choice',
      title: 'Хэн ашиглах вэ?',
      options: { person: 'Иргэн', company: 'Компани', foreign: 'Гадаадын компани' },
    },
    scope: {
      type: 'choice',
      title: 'Ямар эрх өгсөн бэ?',
      options: { sole: 'Онцгой', plain: 'Энгийн', open: 'Нээлттэй' },
    },
    royalty: {
      type: 'choice',
      title: 'Төлбөр яаж авах вэ?',
      options: { percent: 'Борлуулалтын хувиар', fixed: 'Тогтмол дүнгээр', free: 'Үнэгүй' },
    },
    until: { type: 'date', title: 'Гэрээ хэзээ дуусах вэ?', earliest: 'today' },
    contract: { type: 'file', title: 'Гэрээг хавсаргана уу', accept: ['pdf'] },
  },
  stop: [
    {
      when: { left: { below: 1 } },
      say: 'Эрхийн хугацаа {ends} дууссан байна.',
      remedy: 'Эхлээд хугацаагаа сунгана уу.',
      instead: 'ip-renewal',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sole-given',
      say: 'Онцгой эрхийг өөр хүнд өгсөн байна.',
      remedy: 'Өмнөх гэрээгээ дуусгавар болгоно уу.',
      law: { act: 'Оюуны өмчийн тухай хууль' },
    },
    {
      code: 'unfair-terms',
      say: 'Гэрээ өрсөлдөөнийг хязгаарласан байна.',
      remedy: 'Нөхцөлөө засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Өрсөлдөөний тухай хууль' },
    },
  ],
  gives: {
    document: 'Лицензийн гэрээний бүртгэл',
    show: ['objectName', 'user', 'scope', 'until'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
