import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'family-counselling',
  agency: 'gbhzhg',
  kind: 'appointment',
  title: 'Гэр бүлийн зөвлөгөөний цаг авах',
  summary: 'Сэтгэл зүйч, нийгмийн ажилтантай үнэгүй уулзана.',
  words: [
    'сэтгэл зүйч',
    'гэр бүлийн зөвлөгөө',
    'салах асуудал',
    'хүүхдийн сэтгэл зүй',
    'counselling',
    'нөхөртэйгөө таарахгүй байна',
    'психологт үзүүлэх',
    'сэтгэлээр унасан ярилцмаар байна',
    'хүүхэд үгэнд орохгүй',
    'стресстэй байна зөвлөгөө',
    'үнэгүй психолог',
    'talk to a psychologist',
    'marriage counselling',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }],
  facts: {
    kids: { rows: 'civil.children' },
    kidCount: { count: 'kids' },
    married: { from: 'civil.marriage.marriedDate' },
  },
  ask: {
    subject: {
      type: 'choice',
      title: 'Юуны талаар уулзах вэ?',
      options: {
        couple: 'Эхнэр, нөхрийн харилцаа',
        child: 'Хүүхдийн хүмүүжил',
        teen: 'Өсвөр насны асуудал',
        marry: 'Гэрлэхийн өмнөх',
        loss: 'Ойрын хүнээ алдсан',
      },
    },
    together: {
      type: 'choice',
      title: 'Хэн очих вэ?',
      options: { alone: 'Би ганцаараа', two: 'Эхнэр, нөхөр хамт', child: 'Хүүхэдтэйгээ' },
    },
    office: { type: 'office', title: 'Аль хэлтэст очих вэ?' },
    time: { type: 'slot', title: 'Ямар цагт очих вэ?', at: 'office', minutes: 60 },
  },
  fee: [{ label: 'Зөвлөгөө', amount: 0 }],
  refuseWhen: [
    {
      when: { subject: 'marry', married: { known: true } },
      code: 'married-already',
      say: 'Та гэрлэсэн бүртгэлтэй байна.',
      remedy: 'Өөр сэдэв сонгож захиална уу.',
    },
    {
      when: { together: 'child', kidCount: { below: 1 } },
      code: 'no-child',
      say: 'Таны нэр дээр хүүхэд бүртгэлгүй байна.',
      remedy: 'Асран хамгаалагч бол ганцаараа гэж захиална уу.',
    },
  ],
  gives: { says: 'Цаг баталгаажлаа. Ярилцлага нууц байна.' },
  confidence: 'low',
})
