import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'number-portability',
  agency: 'hhzh',
  kind: 'registration',
  title: 'Дугаараа өөр үүрэн холбоонд шилжүүлэх',
  summary: 'Дугаараа хэвээр үлдээж, компаниа солино.',
  words: [
    'дугаар шилжүүлэх',
    'оператор солих',
    'Мобикомоос гарах',
    'number portability',
    'дугаараа хэвээр юнител болох',
    'мобикомоос юнител рүү',
    'оператор сольж дугаараа авч үлдэх',
    'скайтелээс гарах',
    'утасны дугаараа шилжүүлэх',
    'үүрэн дугаар зөөх',
    'keep my number',
    'switch operator',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }],
  facts: {
    operator: { from: 'communications.number.operator', with: { phoneNumber: 'number' } },
    debt: { from: 'communications.number.debt', with: { phoneNumber: 'number' } },
    bound: { from: 'communications.number.bound', with: { phoneNumber: 'number' } },
    boundUntil: { from: 'communications.number.boundUntil', with: { phoneNumber: 'number' } },
  },
  ask: {
    number: {
      type: 'choice',
      title: 'Аль дугаараа шилжүүлэх вэ?',
      options: { rows: 'communications.numbers', value: 'phoneNumber', label: ['phoneNumber', 'operator'] },
    },
    next: {
      type: 'choice',
      title: 'Аль компанид шилжих вэ?',
      options: { mobicom: 'Мобиком', unitel: 'Юнител', skytel: 'Скайтел', gmobile: 'Жи-Мобайл' },
    },
    tariff: {
      type: 'choice',
      title: 'Төлбөрөө яаж төлөх вэ?',
      options: { before: 'Урьдчилсан төлбөрт', after: 'Дараа төлбөрт' },
    },
    agree: {
      type: 'declaration',
      title: 'Одоогийн гэрээ дуусгавар болно',
      statement: 'Одоогийн компанитай хийсэн гэрээгээ цуцалж байна.',
    },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { operator: { known: false } },
      code: 'not-found',
      say: 'Дугаарын мэдээлэл олдсонгүй.',
      remedy: 'Компаниасаа дугаараа шалгуулна уу.',
    },
    {
      when: { debt: { atLeast: 1 } },
      code: 'debt',
      say: 'Энэ дугаар төлбөрийн үлдэгдэлтэй.',
      remedy: 'Төлбөрөө төлөөд дахин хүсэлт илгээнэ үү.',
    },
    {
      when: { bound: true },
      code: 'bound',
      say: 'Гэрээний хугацаа дуусаагүй байна.',
      remedy: 'Гэрээгээ дуусгаад дахин хүсэлт илгээнэ үү.',
    },
  ],
  gives: { says: 'Шилжих хүсэлтийг хүлээн авлаа. Шинэ компаниасаа шинэ картаа аваарай.' },
  confidence: 'low',
})
