import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'job-application',
  agency: 'hhueg',
  kind: 'registration',
  title: 'Ажлын байранд зуучлуулах',
  summary: 'Нээлттэй ажлын байр сонгож, ажил олгогчид хүсэлт илгээнэ.',
  words: [
    'ажилд орох',
    'ажлын байр хайх',
    'ажил зуучлуулах',
    'ажлын анкет',
    'job application',
    'ажилд орох хүсэлт',
    'ажилд орьё',
    'ажил олж өгөөч',
    'сул орон тоонд анкет явуулах',
    'сиви илгээх',
    'цагийн ажил олох',
    'find a job',
    'send cv',
  ],
  law: [{ act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' }],
  facts: { seekerNumber: { from: 'labour.seeker.seekerNumber' }, diploma: { from: 'education.diploma.programName' } },
  known: ['seekerNumber', 'diploma'],
  ask: {
    vacancy: {
      type: 'choice',
      title: 'Аль ажлын байр вэ?',
      options: { rows: 'labour.vacancies', value: 'vacancyNumber', label: ['jobTitle', 'orgName', 'place'] },
    },
    about: { type: 'longText', title: 'Өөрийгөө товч танилцуулна уу', longest: 800 },
    cv: { type: 'file', title: 'Анкетаа хавсаргана уу', accept: ['pdf'], optional: true },
    begin: { type: 'date', title: 'Хэзээнээс ажиллаж чадах вэ?', earliest: 'today' },
  },
  stop: [
    {
      when: { seekerNumber: { known: false } },
      say: 'Та ажил хайгчаар бүртгүүлээгүй байна.',
      remedy: 'Эхлээд ажил хайгчаар бүртгүүлнэ үү.',
      instead: 'job-seeker-registration',
    },
  ],
  fee: [{ label: 'Зуучлал', amount: 0 }],
  workingDays: 5,
  checks: [{ title: 'Боловсролын баримт бүртгэлтэй', when: { diploma: { known: true } } }],
  refusals: [
    {
      code: 'filled',
      say: 'Ажлын байранд өөр хүн орсон байна.',
      remedy: 'Өөр ажлын байр сонгоно уу.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
    {
      code: 'not-fit',
      say: 'Ажлын байрны шаардлагад нийцэхгүй байна.',
      remedy: 'Мэргэжлийн сургалтад орж болно.',
      law: { act: 'Хөдөлмөр эрхлэлтийг дэмжих тухай хууль' },
    },
  ],
  gives: { says: 'Хүсэлтийг ажил олгогчид хүргэлээ. Хариуг утсаар, мессежээр өгнө.' },
  confidence: 'low',
})
