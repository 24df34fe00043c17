import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'welfare-appointment',
  agency: 'hhueg',
  kind: 'appointment',
  title: 'Халамжийн мэргэжилтэнтэй уулзах цаг авах',
  summary: 'Тэтгэмж, дэмжлэгийн талаар ганцаарчлан зөвлөгөө авна.',
  words: [
    'халамжийн зөвлөгөө',
    'халамжийн цаг',
    'мэргэжилтэнтэй уулзах',
    'welfare appointment',
    'халамжийн ажилтанд очих',
    'хорооны халамж дээр цаг',
    'халамжийн мөнгө авч чадах эсэх',
    'халамжийн хүнтэй ярих',
    'нийгмийн ажилтантай уулзах',
    'халамжийн мөнгөний талаар асуух',
    'see social worker',
  ],
  law: [{ act: 'Нийгмийн халамжийн тухай хууль' }],
  facts: { birth: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birth' } },
  ask: {
    about: {
      type: 'several',
      title: 'Юуны талаар вэ?',
      options: {
        child: 'Хүүхдийн тэтгэмж',
        elder: 'Ахмадын үйлчилгээ',
        disability: 'Бэрхшээл',
        food: 'Хүнсний талон',
        debt: 'Илүү олгосон тэтгэмж',
      },
    },
    sign: { type: 'yesNo', title: 'Дохионы хэлмэрч хэрэгтэй юу?' },
    office: { type: 'office', title: 'Аль хэлтэст уулзах вэ?' },
    time: { type: 'slot', title: 'Аль цагт уулзах вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Цаг авах', amount: 0 }],
  refuseWhen: [
    {
      when: { age: { below: 16 } },
      code: 'child',
      say: '16 нас хүрээгүй хүний өмнөөс эцэг, эх нь уулзана.',
      remedy: 'Эцэг, эх нь цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг захиалагдлаа. Үнэмлэхээ авч очно уу.' },
  confidence: 'low',
})
