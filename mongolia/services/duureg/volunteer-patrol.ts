import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'volunteer-patrol',
  agency: 'duureg',
  kind: 'registration',
  title: 'Сайн дурын эргүүлд элсэх',
  summary: 'Хороо, багийнхаа хэв журмыг сахих эргүүлд нэрээ өгнө.',
  words: [
    'олон нийтийн цагдаа',
    'сайн дурын эргүүл',
    'хорооны эргүүл',
    'гэмт хэргээс сэргийлэх',
    'volunteer patrol',
    'эргүүлд гарах',
    'дружинник болох',
    'хорооны цагдаад туслах',
    'шөнийн эргүүл айлууд',
    'гудамжаа хамгаалах',
    'neighbourhood watch',
    'хорооны дэг журам сахих',
  ],
  law: [
    { act: 'Гэмт хэрэг, зөрчлөөс урьдчилан сэргийлэх тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { patrolBirth: { from: 'civil.person.birthDate' }, patrolAge: { yearsSince: 'patrolBirth' } },
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт эргүүл хийх вэ?', level: 2 },
    shift: {
      type: 'choice',
      title: 'Хэзээ гарч чадах вэ?',
      options: { evening: 'Орой', night: 'Шөнө', holiday: 'Амралтын өдөр' },
    },
    nights: { type: 'number', title: 'Сард хэдэн удаа гарах вэ?', least: 1, most: 15 },
    help: {
      type: 'several',
      title: 'Юугаар тусалж чадах вэ?',
      options: { walk: 'Явган эргүүл', car: 'Өөрийн машинтай', camera: 'Камер хянах', school: 'Сургуулийн орчинд' },
    },
    trained: { type: 'yesNo', title: 'Хэв журам сахих сургалтад сууж байсан уу?' },
  },
  stop: [
    {
      when: { patrolAge: { below: 18 } },
      say: 'Эргүүлд 18 нас хүрсэн хүн гарна.',
      remedy: 'Сургуулийн хэв журмын бүлэгт элсэж болно.',
    },
  ],
  fee: [{ label: 'Элсэх', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'under-charge',
      say: 'Та эрүүгийн хэрэгт шалгагдаж байна.',
      remedy: 'Хэрэг шийдэгдсэний дараа хандана уу.',
      law: { act: 'Гэмт хэрэг, зөрчлөөс урьдчилан сэргийлэх тухай хууль' },
    },
    {
      code: 'patrol-full',
      say: 'Эргүүлийн хүн хангалттай байна.',
      remedy: 'Орон гарвал хорооноос дуудна.',
      law: { act: 'Гэмт хэрэг, зөрчлөөс урьдчилан сэргийлэх тухай хууль' },
    },
  ],
  gives: { says: 'Та эргүүлийн бүрэлдэхүүнд орлоо. Эхний сургалтын өдрийг хорооноос хэлнэ.' },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
