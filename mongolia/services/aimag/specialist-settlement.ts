import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'specialist-settlement',
  agency: 'aimag',
  kind: 'benefit',
  title: 'Мэргэжилтэн орон нутагт суурьших дэмжлэг',
  summary: 'Эмч, багш зэрэг мэргэжилтэн орон нутагт ирж ажиллахад дэмжинэ.',
  words: [
    'хөдөө ажиллах',
    'эмч багшийн дэмжлэг',
    'хөдөө очих нэмэгдэл',
    'мэргэжилтэн суурьших',
    'settle in the country',
    'хөдөө эмчээр очих',
    'хөдөө багшаар очих мөнгө',
    'аймагт ажиллах эмч байр',
    'залуу мэргэжилтэн хөдөө явах',
    'хөдөө суурьших мөнгө',
    'аймагт нүүж ажиллах дэмжлэг',
    'move to countryside job',
    'ипотек хөдөө мэргэжилтэн',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Боловсролын ерөнхий хууль' },
  ],
  facts: {
    schoolName: { from: 'education.diploma.institutionName' },
    schoolDegree: { from: 'education.diploma.degreeName' },
  },
  known: ['schoolName', 'schoolDegree'],
  ask: {
    place: { type: 'place', title: 'Аль аймаг, нийслэлд ажиллах вэ?', level: 1 },
    profession: {
      type: 'choice',
      title: 'Ямар мэргэжилтэй вэ?',
      options: { doctor: 'Эмч', teacher: 'Багш', vet: 'Малын эмч', engineer: 'Инженер', culture: 'Соёлын ажилтан' },
    },
    employerName: { type: 'text', title: 'Аль байгууллагад ажиллах вэ?', longest: 100 },
    housingWish: {
      type: 'choice',
      title: 'Юу хэрэгтэй вэ?',
      options: { flat: 'Байр', grant: 'Нэг удаагийн мөнгө', land: 'Газар', kindergarten: 'Цэцэрлэгийн байр' },
    },
    stayYears: { type: 'number', title: 'Хэдэн жил ажиллах вэ?', least: 1, most: 20 },
    workContract: { type: 'file', title: 'Хөдөлмөрийн гэрээг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Дэмжлэг', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Дээд боловсролын дипломтой', when: { schoolDegree: { known: true } } }],
  refusals: [
    {
      code: 'not-needed',
      say: 'Энэ мэргэжил орон нутагт дутагдалгүй байна.',
      remedy: 'Нээлттэй ажлын байрны жагсаалтыг харна уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'left-early',
      say: 'Өмнөх гэрээгээ зөрчиж явсан байна.',
      remedy: 'Авсан дэмжлэгээ буцаагаад хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Дэмжлэгийн гэрээний төсөл бэлэн. Тамгын газарт ирж гарын үсэг зурна уу.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
