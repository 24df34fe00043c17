import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'road-material-test',
  agency: 'zths',
  kind: 'order',
  title: 'Замын материалын шинжилгээ захиалах',
  summary: 'Асфальт, хайрга, бетоны чанарыг шинжлүүлнэ.',
  words: [
    'асфальтын шинжилгээ',
    'замын лаборатори',
    'бетон шинжлүүлэх',
    'road laboratory',
    'хайрга шинжлүүлэх',
    'бетоны бат бэх шалгах',
    'битумын шинжилгээ',
    'асфальт чанаргүй шинжлүүлэх',
    'замын лабораторид дээж өгөх',
    'test asphalt',
    'щебень шинжлүүлэх',
  ],
  law: [
    { act: 'Авто замын тухай хууль' },
    { act: 'Стандартчилал, техникийн зохицуулалт, тохирлын үнэлгээний итгэмжлэлийн тухай хууль' },
  ],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    material: {
      type: 'choice',
      title: 'Юуг шинжлүүлэх вэ?',
      options: {
        asphalt: 'Асфальт хольц',
        gravel: 'Дайрга, хайрга',
        concrete: 'Бетон',
        soil: 'Хөрс',
        paint: 'Замын будаг',
      },
    },
    samples: { type: 'number', title: 'Хэдэн дээж өгөх вэ?', least: 1, most: 100 },
    site: { type: 'text', title: 'Аль замын ажлынх вэ?', longest: 100 },
    taken: { type: 'date', title: 'Дээжийг хэзээ авсан бэ?', latest: 'today' },
    office: { type: 'office', title: 'Дээжээ хаана өгөх вэ?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'sample-bad',
      say: 'Дээж стандартын дагуу авагдаагүй байна.',
      remedy: 'Дээжээ дахин авч ирнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'no-method',
      say: 'Ийм шинжилгээ энэ лабораторид хийдэггүй.',
      remedy: 'Өөр итгэмжлэгдсэн лабораторид хандана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: { thing: 'Шинжилгээний дүн', at: 'office' },
  confidence: 'low',
})
