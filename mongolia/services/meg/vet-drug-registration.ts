import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vet-drug-registration',
  agency: 'meg',
  kind: 'permit',
  title: 'Малын эм, вакцин импортлох зөвшөөрөл',
  summary: 'Малын эм, бэлдмэл бүртгүүлж оруулж ирнэ.',
  words: [
    'малын эм',
    'вакцин импорт',
    'мал эмнэлгийн эм',
    'vet medicine',
    'малын вакцин оруулж ирэх',
    'малын эм импортын бүртгэл',
    'нохойн эм оруулах',
    'паразитын эм оруулах',
    'мал туулгын эм импорт',
    'ветеринар эм оруулж ирэх',
    'import animal vaccine',
    'малын тарианы бүртгэл',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага эм импортлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    medicine: { type: 'text', title: 'Эм, бэлдмэлийн нэр юу вэ?', longest: 120 },
    form: {
      type: 'choice',
      title: 'Ямар төрлийнх вэ?',
      options: { vaccine: 'Вакцин', antibiotic: 'Антибиотик', parasite: 'Паразитын эсрэг', vitamin: 'Витамин' },
    },
    registered: { type: 'yesNo', title: 'Монголд бүртгэлтэй юу?' },
    file: { type: 'file', title: 'Үйлдвэрлэгчийн баримтыг хавсаргана уу', accept: ['pdf'] },
    pharmacist: { type: 'text', title: 'Хариуцах эмийн мэргэжилтэн хэн бэ?', longest: 80 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-tested',
      say: 'Эмийг Монголд турших шаардлагатай.',
      remedy: 'Туршилтын гэрээ байгуулна уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'cold-chain',
      say: 'Вакцины хүйтэн хэлхээ хангаагүй байна.',
      remedy: 'Тээвэр, агуулахын нөхцөлөө бүрдүүлнэ үү.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Малын эм импортлох зөвшөөрөл',
    show: ['medicine', 'form', 'registered', 'pharmacist'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
