import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'utility-model-application',
  agency: 'oug',
  kind: 'registration',
  title: 'Ашигтай загвар мэдүүлэх',
  summary: 'Жижиг шинэчлэл, төхөөрөмжөө гэрчилгээгээр хамгаалуулна.',
  words: ['ашигтай загвар', 'жижиг бүтээл', 'багаж сайжруулсан', 'utility model'],
  law: [{ act: 'Патентын тухай хууль' }],
  ask: {
    name: { type: 'text', title: 'Загварыг хэн гэж нэрлэсэн бэ?', longest: 150 },
    solves: { type: 'longText', title: 'Ямар асуудлыг шийддэг вэ?', longest: 1500 },
    type: {
      type: 'choice',
      title: 'Юуг сайжруулсан бэ?',
      options: {
        tool: 'Багаж, хэрэгсэл',
        device: 'Тоног төхөөрөмж',
        ger: 'Гэр, эсгий эдлэл',
        process: 'Арга ажиллагаа',
      },
    },
    used: { type: 'yesNo', title: 'Одоо үйлдвэрлэж байгаа юу?' },
    sketch: { type: 'file', title: 'Зураг, схемийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    fromPatent: { type: 'yesNo', title: 'Өмнө патентаар мэдүүлсэн үү?' },
    earlier: {
      type: 'choice',
      title: 'Аль мэдүүлгийг хөрвүүлэх вэ?',
      options: { rows: 'patents.applications', value: 'applicationNumber', label: ['objectName'] },
    },
  },
  when: { earlier: { fromPatent: true } },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'sketch', say: 'Зураг дээр хэсгүүд дугаарлагдаагүй байна.', asks: ['sketch'] }],
  refusals: [
    {
      code: 'known-abroad',
      say: 'Ийм загвар өмнө нь бүртгэгдсэн байна.',
      remedy: 'Өөрийн ялгааг тодорхойлж дахин мэдүүлнэ үү.',
      law: { act: 'Патентын тухай хууль' },
    },
    {
      code: 'not-technical',
      say: 'Техникийн шийдэл алга.',
      remedy: 'Бүтээгдэхүүний загвараар мэдүүлж болно.',
      law: { act: 'Патентын тухай хууль' },
    },
  ],
  gives: { document: 'Ашигтай загварын гэрчилгээ', show: ['name', 'type'], validDays: 2555 },
  source: 'seven years by the patent law, from memory',
  confidence: 'low',
})
