import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'airport-pass',
  agency: 'ineg',
  kind: 'permit',
  title: 'Нисэх буудлын нэвтрэх үнэмлэх авах',
  summary: 'Нисэх буудлын хязгаартай бүсэд ажиллах үнэмлэх.',
  words: [
    'нисэх буудалд ажиллах',
    'хяналттай бүсийн үнэмлэх',
    'airside pass',
    'нисэхийн буудлын пропуск',
    'аэропортын пропуск',
    'онгоцны буудлын ажилтны карт',
    'аэропортод ажилд орсон',
    'перрон дээр нэвтрэх',
    'airport staff card',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    convicted: { from: 'police.liability.statusName' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    airport: {
      type: 'choice',
      title: 'Аль буудал вэ?',
      options: { khan: 'Чингис хаан', ulaanbaatar: 'Буянт-Ухаа', local: 'Орон нутгийн буудал' },
    },
    zone: {
      type: 'several',
      title: 'Аль бүсэд орох вэ?',
      options: { terminal: 'Терминал', apron: 'Онгоцны зогсоол', cargo: 'Ачааны бүс', control: 'Удирдлагын байр' },
    },
    duration: {
      type: 'choice',
      title: 'Хэр удаан хэрэгтэй вэ?',
      options: { day: 'Нэг өдөр', month: 'Нэг сар', year: 'Нэг жил' },
    },
    drives: { type: 'yesNo', title: 'Тэнд машин жолоодох уу?' },
    apronCourse: { type: 'file', title: 'Талбайн жолоочийн гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  when: {
    apronCourse: { drives: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эрүүгийн хариуцлага хүлээгээгүй', when: { convicted: 'Хүлээгээгүй' } }],
  refusals: [
    {
      code: 'background',
      say: 'Аюулгүй байдлын шалгалтад тэнцээгүй байна.',
      remedy: 'Шалтгааныг аюулгүй байдлын албанаас лавлана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'no-need',
      say: 'Ажил үүрэг нь энэ бүстэй холбоогүй байна.',
      remedy: 'Зөвхөн хэрэгтэй бүсээ сонгоно уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { thing: 'Нэвтрэх үнэмлэх', at: 'office' },
  confidence: 'low',
})
