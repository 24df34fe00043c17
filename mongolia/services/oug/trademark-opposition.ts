import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'trademark-opposition',
  agency: 'oug',
  kind: 'complaint',
  title: 'Барааны тэмдэгт эсэргүүцэл гаргах',
  summary: 'Таны тэмдэгтэй төстэй тэмдгийг эсэргүүцнэ.',
  words: [
    'тэмдэг эсэргүүцэх',
    'хуулбарласан лого',
    'төстэй нэр',
    'opposition',
    'манай логог дууриасан',
    'бидний нэрийг авчихсан',
    'манай брэндтэй төстэй тэмдэг',
    'логоны маргаан',
    'нэр хулгайлсан компани',
    'object to trademark',
    'брэндийг минь бүртгүүлэх гэж байна',
  ],
  law: [{ act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' }],
  facts: {
    mine: { from: 'patents.object.registeredDate', with: { certificateNumber: 'right' } },
    ends: { from: 'patents.object.expiryDate', with: { certificateNumber: 'right' } },
    left: { daysUntil: 'ends' },
  },
  ask: {
    right: {
      type: 'choice',
      title: 'Таны аль эрх зөрчигдөх вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    opposed: { type: 'text', title: 'Аль тэмдгийг эсэргүүцэх вэ?', longest: 80 },
    publishedOn: { type: 'date', title: 'Тэр хэзээ нийтлэгдсэн бэ?', latest: 'today' },
    alike: {
      type: 'several',
      title: 'Юугаараа төстэй вэ?',
      options: { word: 'Үг, дуудлага', image: 'Дүрс', goods: 'Бараа', fame: 'Нэр хүнд ашигласан' },
    },
    argument: { type: 'longText', title: 'Үндэслэлээ бичнэ үү', longest: 3000 },
    comparison: {
      type: 'file',
      title: 'Харьцуулсан зургийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
  },
  fee: 'unknown',
  workingDays: 22,
  checks: [{ title: 'Таны эрх хүчинтэй', when: { left: { atLeast: 0 } } }],
  refusals: [
    {
      code: 'late-opposition',
      say: 'Эсэргүүцэх хугацаа өнгөрсөн байна.',
      remedy: 'Шүүхэд хүчингүй болгуулах нэхэмжлэл гаргана уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
    {
      code: 'goods-differ',
      say: 'Бараа өөр тул андуурахгүй гэж үзсэн.',
      remedy: 'Маргаан таслах зөвлөлд гомдол гаргана уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: { says: 'Эсэргүүцлийг хэлэлцэж, шийдвэрийг хоёр талд хүргүүллээ.' },
  confidence: 'low',
})
