import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'cost-estimator-certificate',
  agency: 'bht',
  kind: 'certificate',
  title: 'Барилгын төсөвчний эрх авах',
  summary: 'Барилгын төсөв зохиох мэргэшлийн гэрчилгээ авна.',
  words: [
    'төсөвчин',
    'барилгын төсөв',
    'төсөвчний эрх',
    'cost estimator',
    'төсөвчин болох',
    'барилгын смета хийх',
    'төсөв зохиох эрх',
    'сметчик',
    'төсөвчний сертификат',
    'төсөвчний үнэмлэх',
    'construction estimator',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  facts: { programme: { from: 'education.diploma.programName' } },
  ask: {
    training: { type: 'file', title: 'Төсөвчний сургалтын гэрчилгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    estimates: { type: 'number', title: 'Хэдэн барилгын төсөв хийсэн бэ?', least: 0 },
    renewal: { type: 'yesNo', title: 'Өмнө нь эрхтэй байсан уу?' },
    former: { type: 'text', title: 'Өмнөх гэрчилгээний дугаар юу вэ?', longest: 30 },
  },
  when: { former: { renewal: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Дипломтой', when: { programme: { known: true } } }],
  refusals: [
    {
      code: 'training-short',
      say: 'Сургалтын цаг хүрэлцэхгүй байна.',
      remedy: 'Сургалтаа гүйцээгээд дахин хандана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'revoked',
      say: 'Эрхийг зөрчлийн улмаас цуцалсан байна.',
      remedy: 'Шинээр сургалт төгсөөд хандана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: { document: 'Барилгын төсөвчний гэрчилгээ', show: ['programme', 'estimates'], validDays: 1095 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
