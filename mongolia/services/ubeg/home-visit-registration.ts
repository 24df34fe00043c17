import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'home-visit-registration',
  agency: 'ubeg',
  kind: 'appointment',
  title: 'Бүртгэгчийг гэрт нь дуудах',
  summary: 'Явж чадахгүй хүнд бүртгэгч гэрт нь очиж үйлчилнэ.',
  words: [
    'гэрээр үйлчлэх',
    'хэвтрийн хүн',
    'явуулын бүртгэл',
    'хөгжлийн бэрхшээл',
    'home visit',
    'бүртгэлийн ажилтан гэрт ирэх',
    'хэвтрийн хүний үнэмлэх авах',
    'гэрт хурууны хээ авах',
    'явж чадахгүй ээжийн үнэмлэх',
    'улсын бүртгэгч дуудах',
    'паспорт гэртээ бүртгүүлэх',
    'registrar come home',
  ],
  law: [{ act: 'Улсын бүртгэлийн тухай хууль' }, { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' }],
  ask: {
    who: {
      type: 'choice',
      title: 'Хэнд үйлчлэх вэ?',
      options: { me: 'Надад', family: 'Гэр бүлийн хүнд', neighbour: 'Асарч байгаа хүнд' },
    },
    need: {
      type: 'several',
      title: 'Юу хийлгэх вэ?',
      options: {
        card: 'Иргэний үнэмлэх',
        passport: 'Гадаад паспорт',
        signature: 'Тоон гарын үсэг',
        address: 'Хаягийн бүртгэл',
      },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад явж чадахгүй вэ?',
      options: {
        bed: 'Хэвтэрт байгаа',
        disability: 'Хөгжлийн бэрхшээлтэй',
        age: 'Өндөр настай',
        prison: 'Хоригдож байгаа',
      },
    },
    medical: {
      type: 'file',
      title: 'Эмчийн тодорхойлолтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    spot: { type: 'address', title: 'Бүртгэгч хаана очих вэ?', why: 'Хүн бүртгэлтэй хаягтаа байхгүй байж болно.' },
    office: { type: 'office', title: 'Аль хэлтсээс очих вэ?' },
    time: { type: 'slot', title: 'Хэзээ очих вэ?', at: 'office', minutes: 60 },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { need: 'passport', who: 'neighbour' },
      code: 'relative-needed',
      say: 'Паспортыг зөвхөн гэр бүлийн хүн захиална.',
      remedy: 'Гэр бүлийн хүн нь хүсэлт гаргана.',
      law: { act: 'Улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { says: 'Бүртгэгч сонгосон цагт очно. Бичиг баримтаа бэлдээрэй.' },
  confidence: 'low',
})
