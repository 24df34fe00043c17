import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'service-centre-appointment',
  agency: 'tcuzg',
  kind: 'appointment',
  title: 'Нэг цэгийн үйлчилгээний цаг авах',
  summary: 'Хүнээр туслуулах бол төвд очих цагаа авна.',
  words: [
    'үйлчилгээний төв',
    'нэг цонх',
    'нэг цэгийн үйлчилгээ',
    'дугаар авах',
    'one-stop shop',
    'хур төвд очих',
    'төрийн үйлчилгээ нэг дороос цаг',
    'цахимаар хийж чадахгүй байна',
    'компьютер мэдэхгүй тусламж',
    'оператор дээр очих цаг',
    'үйлчилгээний төвд дараалал',
    'book service centre',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    identity: { from: 'civil.idCard.passportNum' },
  },
  ask: {
    topic: {
      type: 'choice',
      title: 'Юугаар очих вэ?',
      options: {
        register: 'Бүртгэл',
        land: 'Газар',
        welfare: 'Халамж, даатгал',
        transport: 'Тээвэр',
        help: 'Цахимаар авахад тусламж',
      },
    },
    aid: {
      type: 'several',
      title: 'Ямар тусламж хэрэгтэй вэ?',
      optional: true,
      options: { wheel: 'Тэргэнцэртэй', sign: 'Дохионы хэл', reader: 'Уншиж өгөх' },
    },
    proxy: { type: 'yesNo', title: 'Өөр хүний өмнөөс очих уу?' },
    proxyPaper: { type: 'file', title: 'Итгэмжлэлээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Аль төвд очих вэ?' },
    time: { type: 'slot', at: 'office', minutes: 20, title: 'Хэзээ очих вэ?' },
  },
  when: {
    proxyPaper: { proxy: true },
  },
  fee: [{ label: 'Цаг авах', amount: 0 }],
  refuseWhen: [
    {
      when: { identity: { known: false } },
      code: 'with-parent',
      say: 'Иргэний үнэмлэхгүй хүн эцэг, эхтэйгээ очно.',
      remedy: 'Эцэг, эх нь цаг авна уу.',
    },
  ],
  gives: { says: 'Цаг тань баталгаажлаа. Ирээд дугаар авах шаардлагагүй.' },
  confidence: 'low',
})
