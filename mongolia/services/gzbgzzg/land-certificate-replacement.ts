import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'land-certificate-replacement',
  agency: 'gzbgzzg',
  kind: 'certificate',
  title: 'Газрын гэрчилгээ нөхөн авах',
  summary: 'Алдсан, гэмтсэн газрын гэрчилгээгээ нөхөж авна.',
  words: [
    'газрын гэрчилгээ алдсан',
    'гэрчилгээ нөхөх',
    'lost land certificate',
    'газрын гэрчилгээ гээсэн',
    'хашааны гэрчилгээ алга болсон',
    'газрын бичиг шатсан',
    'газрын гэрчилгээ урагдсан',
    'гэрчилгээ дахин авах газар',
    'хашааны бичиг нөхөж авах',
    'lost land paper',
  ],
  law: [{ act: 'Газрын тухай хууль' }],
  ask: {
    certificate: {
      type: 'choice',
      title: 'Аль гэрчилгээг нөхөж авах вэ?',
      options: { rows: 'land.certificates', value: 'parcelId', label: ['propertyNum', 'parcelId'] },
    },
    reason: {
      type: 'choice',
      title: 'Гэрчилгээ яасан бэ?',
      options: { lost: 'Алдсан', damaged: 'Гэмтсэн', stolen: 'Хулгайд алдсан', changed: 'Мэдээлэл өөрчлөгдсөн' },
    },
    announced: {
      type: 'file',
      title: 'Хэвлэлд зарласан баримтаа хавсаргана уу',
      hint: 'Алдсан гэрчилгээг хүчингүйд тооцож зарлана.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    old: { type: 'file', title: 'Хуучин гэрчилгээний зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Шинэ гэрчилгээгээ хаанаас авах вэ?' },
  },
  when: { announced: { reason: ['lost', 'stolen'] }, old: { reason: ['damaged', 'changed'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'picture-unclear', say: 'Зураг бүдэг байна. Дахин хавсаргана уу.', asks: ['old'] }],
  refusals: [
    {
      code: 'no-right',
      say: 'Гэрчилгээний эрх дуусгавар болсон байна.',
      remedy: 'Газар эзэмших хүсэлтийг шинээр гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'not-announced',
      say: 'Алдсан гэрчилгээг зарласан баримт хүчингүй байна.',
      remedy: 'Орон нутгийн сонинд зарлаад дахин хавсаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { thing: 'Газрын эрхийн гэрчилгээ', at: 'office' },
  confidence: 'low',
})
