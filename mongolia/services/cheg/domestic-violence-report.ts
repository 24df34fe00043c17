import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'domestic-violence-report',
  agency: 'cheg',
  kind: 'complaint',
  title: 'Гэр бүлийн хүчирхийлэл мэдээлэх',
  summary: 'Хүчирхийллээс хамгаалуулах мэдээлэл өгч, тусламж авна.',
  words: [
    'гэртээ зодуулсан',
    'нөхөр зодсон',
    'хүүхэд зодуулж байна',
    'хамгаалах байр',
    '107',
    'domestic violence',
    'нөхөр намайг зодоод байна',
    'эхнэрээ зодох',
    'хүргэн зодож байна',
    'гэр бүлийн зодоон',
    'архи уугаад агсан тавьдаг',
    'нөхрөөсөө зугтсан',
    'хөрш айлд зодоон болж байна',
    'husband beats me',
    'гэр бүлийн хүчирхийлэл',
    'нөхөр зодоод байна',
  ],
  law: [{ act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' }, { act: 'Цагдаагийн албаны тухай хууль' }],
  facts: { children: { rows: 'civil.children' }, childCount: { count: 'children' } },
  ask: {
    now: {
      type: 'yesNo',
      title: 'Танд яг одоо аюул тулгарч байна уу?',
      hint: 'Аюултай бол 102, эсвэл 107 дугаарт шууд залгана уу.',
    },
    hurt: {
      type: 'choice',
      title: 'Хэн хохирсон бэ?',
      options: { me: 'Би', child: 'Хүүхэд', relative: 'Гэр бүлийн хүн', neighbour: 'Хөрш, танил' },
    },
    violence: {
      type: 'several',
      title: 'Ямар хүчирхийлэл үзүүлсэн бэ?',
      options: { body: 'Бие махбодын', mind: 'Сэтгэл санааны', money: 'Эдийн засгийн', sexual: 'Бэлгийн' },
    },
    told: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 3000 },
    help: {
      type: 'several',
      title: 'Ямар тусламж хэрэгтэй вэ?',
      options: {
        shelter: 'Хамгаалах байр',
        doctor: 'Эмнэлгийн тусламж',
        lawyer: 'Хууль зүйн зөвлөгөө',
        order: 'Ойртохыг хориглуулах',
      },
    },
    safePhone: { type: 'phone', title: 'Аюулгүй холбогдох утас хэд вэ?', why: 'Хүчирхийлэгч авахгүй утсыг бичнэ үү.' },
  },
  stop: [
    {
      when: { now: true },
      say: 'Аюул тулгарсан үед цахим мэдээлэл удаан.',
      remedy: '102, эсвэл 107 дугаарт яг одоо залгана уу.',
    },
  ],
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 1, // our own default: protection may not wait
  checks: [{ title: 'Хүүхэдтэй өрх', when: { childCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'not-family',
      say: 'Энэ явдал гэр бүлийн хүчирхийлэлд хамаарахгүй байна.',
      remedy: 'Гомдлоо «Цагдаад гомдол, мэдээлэл өгөх» үйлчилгээгээр өгнө үү.',
      law: { act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' },
    },
    {
      code: 'already-protected',
      say: 'Хамгаалалтын арга хэмжээ авчихсан байна.',
      remedy: 'Шинээр аюул тулгарвал 107 дугаарт залгана уу.',
      law: { act: 'Гэр бүлийн хүчирхийлэлтэй тэмцэх тухай хууль' },
    },
  ],
  gives: { says: 'Аюулын зэргийн үнэлгээ хийж, хамгаалалт эхлүүллээ. Нийгмийн ажилтан холбогдоно.' },
  confidence: 'medium',
})
