import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'construction-quality-complaint',
  agency: 'mcud',
  kind: 'complaint',
  title: 'Барилгын чанарын гомдол гаргах',
  summary: 'Шинэ байр, барилгын доголдлын талаар гомдол илгээнэ.',
  words: [
    'байрны чанар',
    'барилга хагарсан',
    'байр дусаж байна',
    'building defect',
    'шинэ байр ус гоожоод байна',
    'хана цуурсан',
    'байрны чанар муу',
    'дээвэр дусдаг',
    'барилгын компани засаж өгөхгүй',
    'байрны баталгаат хугацаа',
    'цонх салхи орж байна',
    'bad construction',
  ],
  law: [
    { act: 'Барилгын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    home: {
      type: 'choice',
      title: 'Аль байранд доголдол гарсан бэ?',
      options: {
        rows: 'property.list',
        value: 'propertyNationRegisterNumber',
        label: ['fullAddress', 'propertyNationRegisterNumber'],
      },
    },
    defect: {
      type: 'choice',
      title: 'Ямар доголдол гарсан бэ?',
      options: {
        crack: 'Хана хагарсан',
        leak: 'Ус дусдаг',
        heat: 'Дулаан алддаг',
        lift: 'Лифт ажилладаггүй',
        other: 'Бусад',
      },
    },
    builder: { type: 'text', title: 'Ямар компани барьсан бэ?', longest: 120 },
    warranty: { type: 'yesNo', title: 'Баталгаат хугацаандаа юу?' },
    details: { type: 'longText', title: 'Доголдлыг бичнэ үү', longest: 2000 },
    pictures: { type: 'file', title: 'Доголдлын зургаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'warranty-over',
      say: 'Барилгын баталгаат хугацаа дууссан байна.',
      remedy: 'Сууц өмчлөгчдийн холбоотойгоо хамт засуулна уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
    {
      code: 'own-work',
      say: 'Доголдол оршин суугчийн засвараас үүссэн байна.',
      remedy: 'Засварыг гүйцэтгэсэн хүнээсээ шаардана уу.',
      law: { act: 'Барилгын тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, гүйцэтгэгчид үүрэг өгөв. Хариуг танд илгээлээ.' },
  confidence: 'medium',
})
