import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'aviation-incident-report',
  agency: 'ineg',
  kind: 'notification',
  title: 'Нислэгийн аюул, зөрчил мэдээлэх',
  summary: 'Нислэгт аюултай үйлдлийг мэдээлнэ. Нэр тань нууц байна.',
  words: [
    'дрон онгоцонд саад',
    'лазер гэрэл онгоц',
    'шувуу мөргөсөн',
    'нислэгийн зөрчил',
    'safety report',
    'онгоц ослын шахам болсон',
    'нисэх буудлын дэргэд дрон нисгэсэн',
    'онгоц руу лазер тусгасан',
    'онгоцонд шувуу орсон',
    'нислэгийн аюулгүй байдлын зөрчил',
    'flight safety report',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    trade: { from: 'aviation.pilot.trade' },
  },
  ask: {
    danger: {
      type: 'choice',
      title: 'Юу харсан бэ?',
      options: {
        drone: 'Дрон ойрхон ниссэн',
        laser: 'Лазер гэрэл',
        bird: 'Шувуу, амьтан',
        fault: 'Техникийн саатал',
        people: 'Хүний алдаа',
      },
    },
    role: {
      type: 'choice',
      title: 'Та хэн бэ?',
      options: { crew: 'Нислэгийн баг', ground: 'Газрын ажилтан', passenger: 'Зорчигч', witness: 'Харсан хүн' },
    },
    day: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    place: { type: 'text', title: 'Хаана болсон бэ?', longest: 100 },
    told: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 2000 },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 5, // our own default: no source gives a limit
  refusals: [
    {
      code: 'not-aviation',
      say: 'Мэдээлэл нисэхтэй холбоогүй байна.',
      remedy: 'Цагдаа, онцгой байдлын байгууллагад мэдэгдэнэ үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'too-vague',
      say: 'Шалгах баримт хүрэлцэхгүй байна.',
      remedy: 'Цаг, газрыг нэмээд дахин мэдээлнэ үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { says: 'Баярлалаа. Мэдээллийг шалгаж, арга хэмжээ авахаар бүртгэлээ.' },
  confidence: 'low',
})
