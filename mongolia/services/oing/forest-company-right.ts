import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'forest-company-right',
  agency: 'oing',
  kind: 'permit',
  title: 'Ойн мэргэжлийн байгууллагын эрх авах',
  summary: 'Ойжуулалт, цэвэрлэгээ хийх мэргэжлийн эрх авна.',
  words: [
    'ойн байгууллага',
    'ойжуулалт компани',
    'forest company',
    'мод тарих компани',
    'ойн цэвэрлэгээ хийх эрх',
    'мод бэлтгэх компанийн эрх',
    'ойн аж ахуй эрхлэх',
    'ой хамгаалах мэргэжлийн байгууллага',
    'tree planting company licence',
  ],
  law: [{ act: 'Ойн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага ойн ажил хийх вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    jobs: {
      type: 'several',
      title: 'Ямар ажил эрхлэх вэ?',
      options: {
        planting: 'Ойжуулалт',
        tending: 'Арчилгаа, цэвэрлэгээ',
        pests: 'Хортонтой тэмцэх',
        survey: 'Ой зохион байгуулалт',
      },
    },
    foresters: { type: 'number', title: 'Ойн мэргэжлийн хэдэн хүнтэй вэ?', least: 1 },
    nursery: { type: 'yesNo', title: 'Мод үржүүлгийн газартай юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-forester',
      say: 'Ойн мэргэжлийн хүний тоо дутуу байна.',
      remedy: 'Мэргэжлийн хүн авч дахин хандана уу.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'bad-works',
      say: 'Өмнөх ажил чанаргүй хийгдсэн байна.',
      remedy: 'Дутуу ажлаа гүйцээж хүлээлгэж өгнө үү.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: { document: 'Ойн мэргэжлийн байгууллагын эрх', show: ['jobs', 'foresters', 'nursery'], validDays: 1825 }, // no period is published: a cautious default of ours
  confidence: 'low',
})
