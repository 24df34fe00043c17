import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'communications-complaint',
  agency: 'hhzh',
  kind: 'complaint',
  title: 'Үүрэн холбоо, интернетийн гомдол гаргах',
  summary: 'Төлбөр, сүлжээ, үйлчилгээний гомдол гаргана.',
  words: [
    'интернет удаан',
    'сүлжээгүй',
    'утасны төлбөр их гарсан',
    'операторт гомдол',
    'network complaint',
    'интернет гацаад байна',
    'юнителийн гомдол',
    'мобикомд гомдол',
    'утасны нэгж алга болсон',
    'сүлжээ барихгүй байна',
    'дата хурдан дуусаад байна',
    'кабель тасраад байна',
    'bad signal',
  ],
  law: [
    { act: 'Харилцаа холбооны тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    numbers: { rows: 'communications.numbers' },
    count: { count: 'numbers' },
  },
  ask: {
    trouble: {
      type: 'choice',
      title: 'Юунд гомдолтой байна вэ?',
      options: {
        bill: 'Төлбөрийн тооцоо',
        signal: 'Сүлжээгүй, сул',
        speed: 'Интернетийн хурд',
        spam: 'Хүсээгүй мессеж, дуудлага',
        contract: 'Гэрээ цуцлах',
      },
    },
    provider: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { mobicom: 'Мобиком', unitel: 'Юнител', skytel: 'Скайтел', gmobile: 'Жи-Мобайл', other: 'Бусад' },
    },
    spot: { type: 'address', title: 'Хаана сүлжээгүй байна вэ?', why: 'Тэр газарт хэмжилт хийнэ.' },
    sum: { type: 'money', title: 'Хэдэн төгрөгийн маргаантай вэ?', least: 1 },
    asked: { type: 'yesNo', title: 'Компанид эхлээд хандсан уу?' },
    words: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 2000 },
  },
  when: {
    spot: { trouble: ['signal', 'speed'] },
    sum: { trouble: 'bill' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  checks: [{ title: 'Компанид эхлээд хандсан', when: { asked: true } }],
  refusals: [
    {
      code: 'company-first',
      say: 'Эхлээд компанидаа гомдол гаргах ёстой.',
      remedy: 'Хариугаа аваад дахин хандана уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'measured',
      say: 'Хэмжилтээр үйлчилгээ шаардлага хангаж байна.',
      remedy: 'Төхөөрөмжөө шалгуулна уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
  ],
  gives: { says: 'Гомдол үндэслэлтэй. Компанид зөрчлөө арилгах шаардлага хүргүүллээ.' },
  confidence: 'low',
})
