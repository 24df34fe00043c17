import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'freight-terminal-conclusion',
  agency: 'mrtd',
  kind: 'certificate',
  title: 'Ачааны терминалын дүгнэлт авах',
  summary: 'Терминал, авто вокзал ашиглалтад бэлэн гэсэн дүгнэлт.',
  words: [
    'терминал байгуулах',
    'авто вокзал',
    'ачааны талбай',
    'bus station',
    'терминал ашиглалтад оруулах',
    'автобусны буудал ашиглалтад',
    'ачааны терминал нээх',
    'автовокзал барьсан дүгнэлт',
    'карго терминал шалгуулах',
    'open freight terminal',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Хот байгуулалтын тухай хууль' }],
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
    site: { type: 'address', title: 'Терминал хаана байрлах вэ?', why: 'Зам, төмөр замын холболтыг хаягаар шалгана.' },
    function: {
      type: 'choice',
      title: 'Ямар зориулалттай вэ?',
      options: { goods: 'Ачааны терминал', container: 'Чингэлгийн талбай', passengers: 'Зорчигчийн вокзал' },
    },
    area: { type: 'number', title: 'Талбай хэдэн ам метр вэ?', least: 100 },
    drawing: { type: 'file', title: 'Ерөнхий төлөвлөгөөг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'traffic',
      say: 'Орц, гарц замын хөдөлгөөнд саад болно.',
      remedy: 'Орц, гарцын шийдлээ өөрчлөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'plan',
      say: 'Талбай хотын төлөвлөгөөнд тусаагүй байна.',
      remedy: 'Газрын албатай зөвшилцөөд дахин хүсэлт гаргана уу.',
      law: { act: 'Хот байгуулалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Терминалын дүгнэлт',
    show: ['entityName', 'entityAddress', 'site', 'function', 'area'],
    validDays: 365,
  },
  confidence: 'low',
})
