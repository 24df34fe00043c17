import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-worker-permit',
  agency: 'hhueg',
  kind: 'permit',
  title: 'Гадаад ажилтан ажиллуулах зөвшөөрөл',
  summary: 'Гадаадын мэргэжилтэн авахдаа зөвшөөрөл авна.',
  words: ['гадаад ажилчин', 'гадаадын иргэн ажиллуулах', 'ажлын зөвшөөрөл', 'хятад ажилчин', 'work permit'],
  law: [{ act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' }],
  facts: {
    debt: { from: 'tax.debt.remainderNonpayment' },
    reports: { rows: 'insurance.employer', with: { orgRegId: 'company' } },
    contributionDebt: { sum: 'reports', of: 'debt' },
  },
  known: ['debt'],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагад ажиллах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    kind: {
      type: 'choice',
      title: 'Юу хүсэж байна вэ?',
      options: { new: 'Шинэ зөвшөөрөл', extend: 'Сунгах', change: 'Ажлын байр солих' },
    },
    worker: {
      type: 'choice',
      title: 'Аль ажилтны зөвшөөрөл вэ?',
      options: { rows: 'labour.foreignWorkers', value: 'permitNumber', label: ['workerName', 'endDate'] },
    },
    workerName: { type: 'text', title: 'Ажилтны нэр, паспортын дугаар', longest: 120 },
    job: { type: 'text', title: 'Ямар ажил хийх вэ?', longest: 120 },
    why: { type: 'longText', title: 'Яагаад монгол ажилтан авахгүй вэ?', longest: 500 },
    contract: { type: 'file', title: 'Хөдөлмөрийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    skills: { type: 'file', title: 'Боловсрол, ур чадварын баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    months: { type: 'number', title: 'Хэдэн сар ажиллах вэ?', least: 1, most: 12 },
  },
  when: {
    worker: { kind: ['extend', 'change'] },
    workerName: { kind: 'new' },
    skills: { kind: ['new', 'change'] },
    why: { kind: 'new' },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Татварын {debt}\u00a0₮ өртэй байна.',
      remedy: 'Өрөө төлөөд хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Шимтгэлийн өргүй', when: { contributionDebt: { below: 1 } } },
    { title: 'Ажил олгогчоор бүртгэлтэй', when: { reports: { known: true } } },
  ],
  returns: [
    { code: 'contract-dates', say: 'Гэрээний хугацаа сарын тоотой зөрж байна.', asks: ['contract', 'months'] },
    { code: 'skills-translation', say: 'Боловсролын баримтыг орчуулж баталгаажуулаагүй байна.', asks: ['skills'] },
  ],
  refusals: [
    {
      code: 'quota',
      say: 'Салбарын гадаад ажилтны квот дүүрсэн.',
      remedy: 'Ирэх оны квотоор дахин хүсэлт гаргана уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
    {
      code: 'local-there',
      say: 'Энэ ажлыг хийх монгол ажилтан бүртгэлтэй байна.',
      remedy: 'Эхлээд ажлын байраа нээлттэй зарлана уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
    {
      code: 'visa',
      say: 'Ажилтны виз ажиллахад тохирохгүй.',
      remedy: 'Визийн ангиллаа солиулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Ажиллах хүчний шилжилт хөдөлгөөний тухай хууль' },
    },
  ],
  gives: { document: 'Гадаад ажилтан ажиллуулах зөвшөөрөл', show: ['kind', 'job', 'months'], validDays: 365 },
  source: 'services list: employer quota, contract; details from memory',
  confidence: 'medium',
})
