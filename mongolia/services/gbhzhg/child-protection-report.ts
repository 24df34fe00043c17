import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'child-protection-report',
  agency: 'gbhzhg',
  kind: 'notification',
  title: 'Эрсдэлтэй хүүхдийн талаар мэдэгдэх',
  summary: 'Хүүхдэд аюул учирсныг мэдэгдэнэ. Яаралтай бол 108 руу залгаарай.',
  words: ['хүүхэд зодох', '108', 'хүүхэд хамгаалал', 'хүүхэд хаягдсан', 'child abuse'],
  law: [{ act: 'Хүүхэд хамгааллын тухай хууль' }, { act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' }],
  ask: {
    danger: {
      type: 'choice',
      title: 'Юу болоод байна вэ?',
      options: {
        beaten: 'Зодож, дарамталж байна',
        left: 'Хараа хяналтгүй үлдээсэн',
        work: 'Хүнд ажил хийлгэж байна',
        sexual: 'Бэлгийн хүчирхийлэл',
        online: 'Цахим дарамт',
        street: 'Гудамжинд байгаа',
      },
    },
    now: { type: 'yesNo', title: 'Хүүхэд одоо аюулд байна уу?' },
    place: { type: 'place', title: 'Аль сум, дүүрэгт вэ?', level: 2 },
    where: { type: 'text', title: 'Яг хаана вэ?', hint: 'Байр, гудамж, танигдах зүйл.', longest: 200 },
    who: { type: 'text', title: 'Хүүхдийн тухай мэдэж байгаагаа бичнэ үү', longest: 300 },
    story: { type: 'longText', title: 'Харсан, сонссоноо бичнэ үү', longest: 1500 },
    secret: { type: 'yesNo', title: 'Нэрээ нууцлуулах уу?' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 1,
  checks: [{ title: 'Одоо аюулгүй', when: { now: false } }],
  returns: [{ code: 'where-unclear', say: 'Хаана болохыг олсонгүй. Тодорхой бичнэ үү.', asks: ['where'] }],
  refusals: [
    {
      code: 'not-found',
      say: 'Хүүхэд, хаяг олдсонгүй.',
      remedy: 'Нэмэлт мэдээлэлтэй бол 108 утсанд хэлнэ үү.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
    {
      code: 'no-danger',
      say: 'Шалгахад эрсдэл илрээгүй.',
      remedy: 'Дахин ажиглавал мэдэгдэнэ үү.',
      law: { act: 'Хүүхэд хамгааллын тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг хамтарсан баг шалгалаа. Танд баярлалаа.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
