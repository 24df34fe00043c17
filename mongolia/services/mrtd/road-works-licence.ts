import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-works-licence',
  agency: 'mrtd',
  kind: 'permit',
  title: 'Авто зам барих, засварлах тусгай зөвшөөрөл',
  summary: 'Авто зам, гүүр барих, засварлах ажлын зөвшөөрөл авна.',
  words: [
    'зам барих лиценз',
    'гүүр барих зөвшөөрөл',
    'замын компани',
    'road construction licence',
    'зам тавих компани',
    'зам барилгын лиценз',
    'асфальт тавих эрх',
    'гүүр барих лиценз',
    'замын компани байгуулах',
    'зам засварын компани',
    'pave roads licence',
  ],
  law: [{ act: 'Авто замын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    stage: {
      type: 'choice',
      title: 'Хүсэлтийн төрөл юу вэ?',
      options: { first: 'Шинээр авах', wider: 'Ажлын төрөл нэмэх', longer: 'Хугацаа сунгах' },
    },
    works: {
      type: 'several',
      title: 'Ямар ажил хийх вэ?',
      options: {
        paved: 'Хатуу хучилттай зам',
        gravel: 'Хайрган зам',
        bridge: 'Гүүр',
        upkeep: 'Арчлалт',
        signs: 'Тэмдэг, тэмдэглэгээ',
      },
    },
    engineers: { type: 'number', title: 'Хэдэн замын инженертэй вэ?', least: 0, most: 200 },
    plants: {
      type: 'file',
      title: 'Техник, тоног төхөөрөмжийн жагсаалтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    done: { type: 'file', title: 'Өмнөх ажлын тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    done: { stage: ['wider', 'longer'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Инженертэй', when: { engineers: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'no-engineer',
      say: 'Замын инженер хүрэлцэхгүй байна.',
      remedy: 'Инженер авч ажиллуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'bad-work',
      say: 'Өмнөх ажил чанарын шаардлага хангаагүй байна.',
      remedy: 'Зөрчлөө арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'machines',
      say: 'Техник, тоног төхөөрөмж дутуу байна.',
      remedy: 'Техникээ бүрдүүлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Зөвшөөрлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Авто замын ажлын тусгай зөвшөөрөл',
    show: ['entityName', 'entityAddress', 'works', 'engineers'],
    validDays: 1095,
  },
  confidence: 'low',
})
