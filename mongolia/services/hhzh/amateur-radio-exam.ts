import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'amateur-radio-exam',
  agency: 'hhzh',
  kind: 'exam',
  title: 'Радио сонирхогчийн шалгалтад бүртгүүлэх',
  summary: 'Радио сонирхогчийн эрх авах шалгалт өгнө.',
  words: [
    'радио сонирхогч болох',
    'рациар ярих эрх',
    'ham exam',
    'радио сонирхогчийн шалгалт хэзээ',
    'дуудлагын нэрийн шалгалт',
    'рацийн шалгалт өгөх',
    'радиолюбитель болох шалгалт',
    'amateur radio test',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }],
  facts: {
    stations: { rows: 'communications.stations' },
  },
  ask: {
    grade: {
      type: 'choice',
      title: 'Аль зэргийн шалгалт вэ?',
      options: { third: 'Гуравдугаар, эхлэн суралцагч', second: 'Хоёрдугаар', first: 'Нэгдүгээр' },
    },
    morse: { type: 'yesNo', title: 'Морзын цагаан толгой мэдэх үү?' },
    club: { type: 'text', title: 'Аль клубт харьяалагддаг вэ?', longest: 60, optional: true },
  },
  when: {
    morse: { grade: ['first', 'second'] },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { grade: 'first', stations: { known: false } },
      code: 'lower-first',
      say: 'Нэгдүгээр зэрэгт эхлээд доод зэрэг хэрэгтэй.',
      remedy: 'Гуравдугаар зэргийн шалгалт өгнө үү.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Асуултын жагсаалтыг хорооны сайтаас үзээрэй.' },
  confidence: 'low',
})
