import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'waste-service-contract',
  agency: 'duureg',
  kind: 'order',
  title: 'Хог тээвэрлүүлэх гэрээ хийх',
  summary: 'Айл, байгууллага хог тээврийн гэрээ байгуулна.',
  words: [
    'хогийн гэрээ',
    'хог ачуулах',
    'хогийн машин ирэхгүй',
    'тохижилт үйлчилгээ',
    'rubbish contract',
    'компанийн хог ачуулах гэрээ',
    'дэлгүүрийн хог',
    'хог ачих машин гэрээ',
    'барилгын хог зөөлгөх',
    'хог авахуулдаг болох',
    'байгууллагын хогны гэрээ',
    'garbage pick-up',
    'манай гудамжнаас хог авдаггүй',
  ],
  law: [
    { act: 'Хог хаягдлын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Хог аль сум, дүүргээс ачих вэ?', level: 2 },
    who: {
      type: 'choice',
      title: 'Хэн гэрээ хийх вэ?',
      options: { home: 'Айл өрх', firm: 'Байгууллага', block: 'Байрны оршин суугчид' },
    },
    firm: {
      type: 'choice',
      title: 'Аль байгууллага вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    volume: {
      type: 'choice',
      title: 'Сард хэр их хог гардаг вэ?',
      options: { little: '2 шуудай хүртэл', some: '1 шоо метр хүртэл', much: '1 шоо метрээс их' },
    },
    sorted: { type: 'yesNo', title: 'Хогоо ангилдаг уу?' },
    gate: { type: 'address', title: 'Хаанаас ачих вэ?', why: 'Ачих газар гэрийн хаягаас өөр байж болно.' },
  },
  when: { firm: { who: 'firm' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-road',
      say: 'Хогийн машин энэ гудамжинд орж чадахгүй.',
      remedy: 'Ойрын цэгт хогоо гаргаж тавина уу.',
      law: { act: 'Хог хаягдлын тухай хууль' },
    },
    {
      code: 'industrial',
      say: 'Энэ аюултай хог хаягдал байна.',
      remedy: 'Эрх бүхий байгууллагад тусгайлан өгнө үү.',
      law: { act: 'Хог хаягдлын тухай хууль' },
    },
  ],
  gives: { says: 'Гэрээ байгуулагдлаа. Хог ачих өдрийг утсаар мэдэгдэнэ.' },
  local: { at: 'place', by: ['duureg', 'soum'], fee: 'Хог тээврийн төлбөр' },
  confidence: 'low',
})
