import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'trademark-application',
  agency: 'oug',
  kind: 'registration',
  title: 'Барааны тэмдэг мэдүүлэх',
  summary: 'Лого, нэрээ барааны тэмдгээр бүртгүүлэх мэдүүлэг гаргана.',
  words: ['барааны тэмдэг', 'лого бүртгүүлэх', 'бренд', 'нэр хамгаалах', 'trademark'],
  law: [{ act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }, { act: 'Оюуны өмчийн тухай хууль' }],
  facts: { alike: { rows: 'patents.similarMarks', with: { mark: 'mark' } } },
  ask: {
    applicant: {
      type: 'choice',
      title: 'Хэн эзэмших вэ?',
      options: { me: 'Би', company: 'Миний компани', together: 'Хамтдаа' },
    },
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    mark: { type: 'text', title: 'Тэмдэг дээр ямар үг байгаа вэ?', longest: 80 },
    look: {
      type: 'choice',
      title: 'Ямар тэмдэг вэ?',
      options: { word: 'Үг', picture: 'Дүрс', mixed: 'Хосолсон', shape: 'Гурван хэмжээст' },
    },
    image: { type: 'file', title: 'Тэмдгийн зургийг хавсаргана уу', accept: ['jpeg', 'png'] },
    goods: {
      type: 'several',
      title: 'Ямар бараа, үйлчилгээнд хэрэглэх вэ?',
      options: {
        food: 'Хүнс, ундаа',
        clothes: 'Хувцас, ноолуур',
        beauty: 'Гоо сайхан',
        tech: 'Техник, программ',
        build: 'Барилгын материал',
        service: 'Худалдаа, үйлчилгээ',
      },
    },
    priority: { type: 'yesNo', title: 'Гадаадад өмнө нь мэдүүлсэн үү?' },
    priorityDay: { type: 'date', title: 'Тэнд хэзээ мэдүүлсэн бэ?', latest: 'today' },
  },
  when: {
    company: { applicant: 'company' },
    image: { look: ['picture', 'mixed', 'shape'] },
    priorityDay: { priority: true },
  },
  stop: [
    {
      when: { alike: { known: true } },
      say: '«{mark}» тэмдэгтэй төстэй тэмдэг бүртгэлтэй байна.',
      remedy: 'Тэмдгээ өөрчлөөд дахин мэдүүлнэ үү.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Төстэй тэмдэг олдсонгүй', when: { alike: { known: false } } }],
  returns: [
    { code: 'picture-poor', say: 'Тэмдгийн зураг бүдэг байна. Дахин хавсаргана уу.', asks: ['image'] },
    { code: 'goods-unclear', say: 'Бараа, үйлчилгээний жагсаалт тодорхойгүй байна.', asks: ['goods'] },
  ],
  refusals: [
    {
      code: 'descriptive',
      say: 'Тэмдэг барааг зөвхөн нэрлэж байна.',
      remedy: 'Ялгагдах дүрс, үг нэмж дахин мэдүүлнэ үү.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
    {
      code: 'state-symbol',
      say: 'Төрийн бэлгэ тэмдэг, шашны зүйл орсон байна.',
      remedy: 'Хасаж дахин мэдүүлнэ үү.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
    {
      code: 'confusing',
      say: 'Бүртгэлтэй тэмдэгтэй андуурах боломжтой.',
      remedy: 'Эзнээс нь зөвшөөрөл авна уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: { document: 'Барааны тэмдгийн гэрчилгээ', show: ['mark', 'look', 'goods'], validDays: 3650 },
  source: 'list of services; ten years by the law on trade marks, from memory',
  confidence: 'medium',
})
