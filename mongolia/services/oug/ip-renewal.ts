import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ip-renewal',
  agency: 'oug',
  kind: 'registration',
  title: 'Барааны тэмдгийн хугацаа сунгах',
  summary: 'Тэмдэг, загварынхаа хамгаалалтын хугацааг сунгана.',
  words: [
    'тэмдэг сунгах',
    'хугацаа сунгах',
    'гэрчилгээ сунгах',
    'trademark renewal',
    'барааны тэмдэг дуусах гэж байна',
    'логогийн хугацаа дуусах',
    'брэндийн гэрчилгээ сунгах',
    'арван жил болсон тэмдэг',
    'загварын гэрчилгээ сунгах',
    'renew my logo',
  ],
  law: [{ act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }, { act: 'Патентын тухай хууль' }],
  facts: {
    objectName: { from: 'patents.object.objectName', with: { certificateNumber: 'right' } },
    kindName: { from: 'patents.object.kindName', with: { certificateNumber: 'right' } },
    ends: { from: 'patents.object.expiryDate', with: { certificateNumber: 'right' } },
    left: { daysUntil: 'ends' },
  },
  ask: {
    right: {
      type: 'choice',
      title: 'Аль эрхийг сунгах вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    goods: { type: 'choice', title: 'Барааны жагсаалт өөрчлөгдөх үү?', options: { same: 'Хэвээр', less: 'Багасна' } },
    removed: { type: 'longText', title: 'Ямар барааг хасах вэ?', longest: 500 },
    inUse: { type: 'yesNo', title: 'Сүүлийн 5 жилд ашигласан уу?' },
    holderSame: { type: 'yesNo', title: 'Эзэмшигчийн нэр, хаяг хэвээр үү?' },
  },
  when: { removed: { goods: 'less' } },
  stop: [
    {
      when: { left: { below: -180 } },
      say: 'Хугацаа {ends} дууссан, сунгах боломжгүй.',
      remedy: 'Шинээр мэдүүлэг гаргана уу.',
      instead: 'trademark-application',
    },
    {
      when: { holderSame: false },
      say: 'Эзэмшигчийн мэдээлэл өөрчлөгдсөн байна.',
      remedy: 'Эхлээд эзэмшигчийн өөрчлөлтийг бүртгүүлнэ үү.',
      instead: 'ip-transfer',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'invention',
      say: 'Шинэ бүтээлийн патентыг сунгадаггүй.',
      remedy: 'Хураамжаа жил бүр төлбөл хүчинтэй хэвээр байна.',
      law: { act: 'Патентын тухай хууль' },
    },
    {
      code: 'cancelled',
      say: 'Гэрчилгээ хүчингүй болсон байна.',
      remedy: 'Оюуны өмчийн лавлагаа авч шалгана уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: { document: 'Сунгасан гэрчилгээ', show: ['objectName', 'kindName', 'goods'], validDays: 3650 },
  source: 'ten years by the law on trade marks, from memory',
  confidence: 'low',
})
