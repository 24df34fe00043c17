import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pet-travel-certificate',
  agency: 'meg',
  kind: 'certificate',
  title: 'Тэжээвэр амьтан хилээр гаргах гэрчилгээ',
  summary: 'Нохой, муураа гадаадад авч явах гэрчилгээ авна.',
  words: [
    'нохой гадаад гаргах',
    'муур авч явах',
    'амьтны паспорт',
    'pet travel',
    'нохойтой гадаад явах',
    'муураа онгоцонд авч явах',
    'нохойгоо солонгос авч явах',
    'нохойтойгоо хил гарах',
    'гөлөг гадаад руу явуулах',
    'амьтны эрүүл мэндийн сертификат',
    'fly with dog',
    'take my cat abroad',
  ],
  law: [
    {
      act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
    },
    { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
  ],
  ask: {
    pet: {
      type: 'choice',
      title: 'Аль амьтнаа авч явах вэ?',
      options: { rows: 'veterinary.pets', value: 'chipNumber', label: ['petName', 'species', 'chipNumber'] },
    },
    country: { type: 'text', title: 'Аль улсад явах вэ?', longest: 60 },
    departure: { type: 'date', title: 'Хэзээ явах вэ?', earliest: 'today' },
    titer: { type: 'yesNo', title: 'Галзуугийн эсрэг биеийн шинжилгээ хийлгэсэн үү?' },
    titerResult: { type: 'file', title: 'Эсрэг биеийн шинжилгээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { titerResult: { titer: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'rabies-old',
      say: 'Галзуугийн вакцины хугацаа дууссан байна.',
      remedy: 'Вакцин хийлгэж дахин хандана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'country-rule',
      say: 'Очих улс шинжилгээ шаарддаг.',
      remedy: 'Эсрэг биеийн шинжилгээ хийлгээд хандана уу.',
      law: {
        act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
      },
    },
  ],
  gives: { document: 'Амьтны аяллын гэрчилгээ', show: ['country', 'departure', 'titer'], validDays: 10 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
