import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'naadam-horse-registration',
  agency: 'soum',
  kind: 'registration',
  title: 'Наадамд хурдан морь бүртгүүлэх',
  summary: 'Уях мориныхоо нас, хүүхдийнхээ даатгалыг бүртгүүлнэ.',
  words: ['хурдан морь', 'морь уях', 'уралдааны морь', 'уяач', 'морь бүртгүүлэх', 'horse race'],
  law: [{ act: 'Үндэсний их баяр наадмын тухай хууль' }, { act: 'Хүүхдийн эрхийн тухай хууль' }],
  ask: {
    place: { type: 'place', title: 'Аль сумын наадамд уралдах вэ?', level: 2 },
    age: {
      type: 'choice',
      title: 'Ямар насны морь вэ?',
      options: {
        two: 'Даага',
        three: 'Шүдлэн',
        four: 'Хязаалан',
        five: 'Соёолон',
        adult: 'Их нас',
        stallion: 'Азарга',
      },
    },
    horse: { type: 'text', title: 'Морины зүс, тамга юу вэ?', longest: 100 },
    chip: { type: 'text', title: 'Чипний дугаар хэд вэ?', longest: 30, optional: true },
    rider: { type: 'text', title: 'Унах хүүхдийн нэр, нас хэд вэ?', longest: 100 },
    insurance: { type: 'file', title: 'Хүүхдийн даатгалын гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    parentYes: {
      type: 'declaration',
      title: 'Эцэг, эхийн зөвшөөрөл',
      statement: 'Хүүхдийн эцэг, эх зөвшөөрсөн. Хамгаалах хувцас өмсгөнө.',
    },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'rider-young',
      say: 'Унах хүүхэд хуульд заасан наснаас бага байна.',
      remedy: 'Насны болзол хангасан хүүхэд бүртгүүлнэ үү.',
      law: { act: 'Хүүхдийн эрхийн тухай хууль' },
    },
    {
      code: 'no-insurance',
      say: 'Хүүхдийн даатгал хүчингүй байна.',
      remedy: 'Даатгалаа шинэчлээд дахин бүртгүүлнэ үү.',
      law: { act: 'Үндэсний их баяр наадмын тухай хууль' },
    },
    {
      code: 'sick-horse',
      say: 'Морь мал эмнэлгийн үзлэгт тэнцээгүй.',
      remedy: 'Эмчлүүлээд дахин үзүүлнэ үү.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { says: 'Морь бүртгэгдлээ. Дугаараа бүртгэлийн газраас авна уу.' },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Уралдааны хураамж' },
  confidence: 'low',
})
