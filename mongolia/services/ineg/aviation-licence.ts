import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aviation-licence',
  agency: 'ineg',
  kind: 'certificate',
  title: 'Нисэхийн мэргэжилтний үнэмлэх авах',
  summary: 'Нисгэгч, инженер, удирдагчийн үнэмлэх авах, сунгах.',
  words: ['нисгэгчийн үнэмлэх', 'онгоц жолоодох эрх', 'нисэхийн инженер', 'pilot licence'],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    licence: { from: 'aviation.pilot.licenceNumber' },
    ratings: { from: 'aviation.pilot.ratings' },
    medicalUntil: { from: 'aviation.pilot.medicalUntil' },
    medicalDays: { daysUntil: 'medicalUntil' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
  },
  known: ['licence', 'ratings', 'medicalUntil', 'latinLastname', 'latinFirstname'],
  ask: {
    trade: {
      type: 'choice',
      title: 'Ямар мэргэжил вэ?',
      options: {
        pilot: 'Нисгэгч',
        engineer: 'Инженер, техникч',
        controller: 'Нислэгийн удирдагч',
        dispatcher: 'Нислэгийн зохицуулагч',
        crew: 'Онгоцны үйлчлэгч',
      },
    },
    request: {
      type: 'choice',
      title: 'Юу хийлгэх вэ?',
      options: {
        first: 'Анх удаа авах',
        renew: 'Хугацаа сунгах',
        rating: 'Зэрэглэл нэмэх',
        foreign: 'Гадаадын үнэмлэх хүчинтэйд тооцуулах',
      },
    },
    hours: { type: 'number', title: 'Нийт хэдэн цаг ниссэн бэ?', least: 0, most: 50_000 },
    training: { type: 'file', title: 'Сургалтын гэрчилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    foreign: { type: 'file', title: 'Гадаадын үнэмлэхийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    english: {
      type: 'choice',
      title: 'Англи хэлний түвшин хэд вэ?',
      options: { four: '4-р түвшин', five: '5-р түвшин', six: '6-р түвшин' },
    },
    office: { type: 'office', title: 'Үнэмлэхээ хаанаас авах вэ?' },
  },
  when: {
    hours: { trade: 'pilot' },
    training: { request: ['first', 'rating'] },
    foreign: { request: 'foreign' },
    english: { trade: ['pilot', 'controller'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эрүүл мэндийн үзлэг хүчинтэй', when: { medicalDays: { atLeast: 0 } } },
    { title: 'Сунгах үнэмлэхтэй', when: { anyOf: [{ request: ['first', 'foreign'] }, { licence: { known: true } }] } },
  ],
  refusals: [
    {
      code: 'hours',
      say: 'Нислэгийн цаг хүрэлцэхгүй байна.',
      remedy: 'Шаардсан цагаа гүйцээгээд дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'medical',
      say: 'Нисэхийн эмнэлгийн үзлэгт тэнцээгүй байна.',
      remedy: 'Дахин үзлэгт орж тэнцэнэ үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'language',
      say: 'Хэлний түвшин хүрэлцэхгүй байна.',
      remedy: 'Хэлний шалгалт дахин өгнө үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { thing: 'Нисэхийн мэргэжилтний үнэмлэх', at: 'office' },
  confidence: 'low',
})
