import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'social-insurance-appointment',
  agency: 'ndeg',
  kind: 'appointment',
  title: 'Даатгалын хэлтэст цаг авах',
  summary: 'Тэтгэвэр, шимтгэлийн асуудлаар уулзах цагаа захиална.',
  words: [
    'даатгалын байцаагчтай уулзах',
    'тэтгэврийн зөвлөгөө',
    'цаг захиалах даатгал',
    'insurance appointment',
    'ндг дээр очих цаг',
    'тэтгэвэрт гарахаар зөвлөгөө авах',
    'пенси тогтоолгох гэж очих цаг',
    'нийгмийн даатгал дээр дугаар авах',
    'даатгалын мэргэжилтэнтэй уулзах',
    'ндш-ийн талаар асуух цаг',
    'visit insurance office',
    'пенсийн байцаагчид очих',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    pensionType: { from: 'insurance.pension.pensionType' },
  },
  ask: {
    topic: {
      type: 'choice',
      title: 'Юуны талаар уулзах вэ?',
      options: {
        pension: 'Тэтгэврийн хувилбар тооцуулах',
        voluntary: 'Сайн дурын даатгал',
        debt: 'Шимтгэлийн өр',
        foreign: 'Гадаадад ажилласан жил',
      },
    },
    office: { type: 'office', title: 'Аль хэлтэст очих вэ?' },
    time: { type: 'slot', title: 'Хэдэн цагт очих вэ?', at: 'office', minutes: 20 },
    note: { type: 'text', title: 'Асуух зүйлээ товч бичнэ үү', longest: 200, optional: true },
  },
  fee: [{ label: 'Цаг захиалах', amount: 0 }],
  refuseWhen: [
    {
      when: { topic: 'pension', age: { below: 40 } },
      code: 'too-young',
      say: 'Тэтгэврийн тооцоог 40 наснаас өмнө хийдэггүй.',
      remedy: 'Шимтгэлээ «Нийгмийн даатгалын шимтгэлийн лавлагаа» авч шалгана уу.',
    },
    {
      when: { topic: 'voluntary', pensionType: { known: true } },
      code: 'is-pensioner',
      say: 'Тэтгэвэр авдаг хүн сайн дураар даатгуулахгүй.',
      remedy: 'Өөр асуудалтай бол сэдвээ сольж захиална уу.',
    },
  ],
  gives: { says: 'Цаг захиалагдлаа. Иргэний үнэмлэхээ авч цагтаа очно уу.' },
  confidence: 'low',
})
