import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'government-information-request',
  agency: 'zgheg',
  kind: 'order',
  title: 'Засгийн газраас мэдээлэл авах',
  summary: 'Засгийн газрын нээлттэй мэдээллийг бичгээр авна.',
  words: [
    'мэдээлэл авах хүсэлт',
    'нээлттэй мэдээлэл',
    'мэдээлэл шаардах',
    'freedom of information',
    'засгийн газраас албан мэдээлэл асуух',
    'төрөөс мэдээлэл гаргуулах',
    'мэдээлэл өгөөч гэсэн хүсэлт',
    'мэдээлэл авах эрх',
    'засгийн газрын баримт үзэх',
    'ask government for data',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }, { act: 'Монгол Улсын Засгийн газрын тухай хууль' }],
  ask: {
    wants: { type: 'longText', title: 'Ямар мэдээлэл хэрэгтэй вэ?', longest: 1500 },
    spanOf: { type: 'yearSpan', title: 'Аль жилүүдийн мэдээлэл вэ?', earliest: 1992, yearsMost: 20 },
    form: {
      type: 'choice',
      title: 'Яаж авах вэ?',
      options: { letter: 'Албан бичгээр', file: 'Цахим файлаар', view: 'Газар дээр нь үзэх' },
    },
    asks: {
      type: 'choice',
      title: 'Хэний өмнөөс хүсэж байна вэ?',
      options: { me: 'Өөрийн', press: 'Хэвлэл мэдээллийн', body: 'Байгууллагын' },
    },
    press: { type: 'file', title: 'Сэтгүүлчийн үнэмлэхийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { press: { asks: 'press' } },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'too-wide', say: 'Хүсэлт хэт өргөн байна. Тодруулж бичнэ үү.', asks: ['wants', 'spanOf'] }],
  refusals: [
    {
      code: 'closed',
      say: 'Энэ мэдээлэл хуулиар хаалттай байна.',
      remedy: 'Нээлттэй хэсгийг нь тусад нь хүснэ үү.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'held-elsewhere',
      say: 'Мэдээллийг өөр байгууллага эзэмшдэг.',
      remedy: 'Тухайн яам, агентлагт хүсэлт гаргана уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      code: 'personal',
      say: 'Мэдээлэл бусдын хувийн нууцад хамаарна.',
      remedy: 'Эзний зөвшөөрлийг хавсаргаж дахин хүснэ үү.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Мэдээллийг хүссэн хэлбэрээр хүргүүллээ.' },
  confidence: 'low',
})
