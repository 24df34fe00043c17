import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-rider-registration',
  agency: 'gbhzhg',
  kind: 'registration',
  title: 'Хурдан морины унаач хүүхэд бүртгүүлэх',
  summary: 'Уралдах хүүхдийг бүртгэж, даатгал, үзлэгийг шалгана.',
  words: ['унаач хүүхэд', 'морь унах', 'хурдан морь', 'уралдааны хүүхэд', 'child jockey'],
  law: [{ act: 'Хүүхдийн эрхийн тухай хууль' }, { act: 'Үндэсний их баяр наадмын тухай хууль' }],
  for: ['child'],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    riderNumber: { from: 'family.rider.riderNumber' },
    insuredUntil: { from: 'family.rider.insuredUntil' },
    insuredDays: { daysUntil: 'insuredUntil' },
  },
  ask: {
    whom: { type: 'person', title: 'Аль хүүхэд унах вэ?', who: ['child'] },
    race: {
      type: 'choice',
      title: 'Аль уралдаанд унах вэ?',
      options: { state: 'Улсын наадам', aimag: 'Аймаг, бүсийн', soum: 'Сумын наадам' },
    },
    owner: { type: 'registerNumber', title: 'Уяачийн регистр', why: 'Уяач хүүхдийн аюулгүй байдлыг хариуцна.' },
    policy: { type: 'file', title: 'Гэнэтийн ослын даатгалаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    medical: { type: 'file', title: 'Эмчийн үзлэгийн хуудсыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    gear: { type: 'declaration', title: 'Хамгаалах хэрэгсэл', statement: 'Хүүхэд хамгаалах хэрэгсэл бүрэн өмсөнө.' },
  },
  stop: [
    {
      when: { age: { below: 7 } },
      say: 'Унаач хүүхэд 7 нас хүрсэн байна. Хүүхэд {age} настай.',
      remedy: '7 нас хүрээд бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Даатгал хүчинтэй', when: { insuredDays: { atLeast: 0 } } }],
  returns: [{ code: 'policy-short', say: 'Даатгал уралдааны өдөр хүртэл хүрэхгүй.', asks: ['policy'] }],
  refusals: [
    {
      code: 'health',
      say: 'Эмч унахыг зөвшөөрөөгүй.',
      remedy: 'Эмчийн зөвшөөрсөн дараа бүртгүүлнэ үү.',
      law: { act: 'Хүүхдийн эрхийн тухай хууль' },
    },
    {
      code: 'season',
      say: 'Уралдаан хориглосон хугацаа байна.',
      remedy: 'Зөвшөөрсөн улиралд дахин хүсэлт гаргана уу.',
      law: { act: 'Хүүхдийн эрхийн тухай хууль' },
    },
  ],
  gives: { document: 'Унаач хүүхдийн бүртгэл', show: ['race', 'riderNumber'], validDays: 180 },
  confidence: 'medium',
})
