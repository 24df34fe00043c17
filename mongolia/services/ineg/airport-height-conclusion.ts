import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'airport-height-conclusion',
  agency: 'ineg',
  kind: 'certificate',
  title: 'Нисэх буудлын орчинд барилга барих дүгнэлт',
  summary: 'Нисэх буудлын орчимд барилга, антенн барих дүгнэлт.',
  words: [
    'нисэх буудлын ойролцоо барилга',
    'антенны өндөр',
    'барилгын өндөр',
    'obstacle limitation',
    'онгоцны буудлын хажууд байшин барих',
    'буянт ухаад барилга барих',
    'краны өндөр нисэхэд саад болох',
    'антенн босгох нисэхийн зөвшөөрөл',
    'нисэх орчимд хэдэн давхар болох',
    'building near airport',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Хот байгуулалтын тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    object: {
      type: 'choice',
      title: 'Юу барих вэ?',
      options: { house: 'Барилга', mast: 'Антенн, цамхаг', crane: 'Кран', line: 'Цахилгаан шугам' },
    },
    site: { type: 'address', title: 'Хаана барих вэ?', why: 'Буудлаас хэр хол болохыг тооцно.' },
    metres: { type: 'number', title: 'Хэдэн метр өндөр вэ?', least: 1, most: 500 },
    above: { type: 'number', title: 'Далайн түвшнээс хэдэн метр вэ?', least: 500, most: 4500 },
    lights: { type: 'yesNo', title: 'Анхааруулах гэрэлтэй юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Анхааруулах гэрэлтэй', when: { lights: true } }],
  refusals: [
    {
      code: 'surface',
      say: 'Өндөр нь нислэгийн хязгаараас давсан байна.',
      remedy: 'Өндрөө багасгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'signals',
      say: 'Навигацын дохионд саад болно.',
      remedy: 'Байршлаа өөрчлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Барилгын өндрийн дүгнэлт',
    show: ['entityName', 'object', 'site', 'metres', 'above'],
    validDays: 730,
  },
  confidence: 'low',
})
