import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'animal-import-permit',
  agency: 'meg',
  kind: 'permit',
  title: 'Амьтан, бүтээгдэхүүн импортлох зөвшөөрөл',
  summary: 'Мал, мах, тэжээл хилээр оруулах зөвшөөрөл авна.',
  words: [
    'амьтан оруулж ирэх',
    'мах импорт',
    'тэжээл импорт',
    'animal import',
    'гадаадаас нохой авчрах',
    'муур оруулж ирэх',
    'үхэр импортлох',
    'тахианы мах оруулж ирэх',
    'нохойн хоол импорт',
    'bring a pet in',
    'import meat',
  ],
  law: [
    {
      act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
    },
  ],
  ask: {
    who: { type: 'choice', title: 'Хэн оруулж ирэх вэ?', options: { citizen: 'Иргэн', company: 'Байгууллага' } },
    company: {
      type: 'choice',
      title: 'Импортлох байгууллага аль нь вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    brought: {
      type: 'choice',
      title: 'Юу оруулах вэ?',
      options: { breeding: 'Үржлийн мал', meat: 'Мах', feed: 'Тэжээл', semen: 'Үр, хөврөл', exotic: 'Чимэг амьтан' },
    },
    country: { type: 'text', title: 'Аль улсаас ирэх вэ?', longest: 60 },
    amount: { type: 'text', title: 'Тоо, хэмжээ нь хэд вэ?', longest: 60 },
    quarantine: { type: 'address', title: 'Хаана тусгаарлах вэ?', why: 'Малын эмч тэр газарт хянана.' },
  },
  when: { company: { who: 'company' }, quarantine: { brought: ['breeding', 'exotic'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'outbreak',
      say: 'Тэр улсад халдварт өвчин гарсан байна.',
      remedy: 'Эрүүл улсаас импортлоно уу.',
      law: {
        act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
      },
    },
    {
      code: 'no-isolation',
      say: 'Тусгаарлах байр шаардлага хангаагүй.',
      remedy: 'Байраа засаж дахин хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { document: 'Импортын мал эмнэлгийн зөвшөөрөл', show: ['brought', 'country', 'amount'], validDays: 90 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
