import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'tree-planting-registration',
  agency: 'oing',
  kind: 'registration',
  title: 'Тарьсан модоо бүртгүүлэх',
  summary: 'Тэрбум мод хөдөлгөөнд тарьсан модоо бүртгүүлнэ.',
  words: [
    'тэрбум мод',
    'мод тарих',
    'мод бүртгүүлэх',
    'billion trees',
    'мод тарьчихлаа',
    'хашаандаа мод тарьсан',
    'суулгац тарьсан',
    'байгууллага мод тарьсан бүртгэл',
    'жимсний мод тарьсан',
    'plant a tree',
    'гудамжинд мод суулгасан',
    'тарьсан модоо оруулах',
  ],
  law: [{ act: 'Ойн тухай хууль' }],
  ask: {
    spot: { type: 'address', title: 'Модоо хаана тарьсан бэ?', why: 'Модны амьдралтыг газар дээр нь тоолно.' },
    tree: {
      type: 'choice',
      title: 'Ямар мод тарьсан бэ?',
      options: { elm: 'Хайлаас', poplar: 'Улиас', sea: 'Чацаргана', larch: 'Шинэс', fruit: 'Жимсний мод' },
    },
    count: { type: 'number', title: 'Хэдэн мод тарьсан бэ?', least: 1 },
    planted: { type: 'date', title: 'Хэзээ тарьсан бэ?', latest: 'today' },
    picture: { type: 'file', title: 'Модны зургаа хавсаргана уу', accept: ['jpeg', 'png'] },
  },
  fee: [{ label: 'Үйлчилгээ', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'dead',
      say: 'Тарьсан модны олонх нь амьдраагүй байна.',
      remedy: 'Нөхөн тарьж дахин бүртгүүлнэ үү.',
      law: { act: 'Ойн тухай хууль' },
    },
    {
      code: 'counted',
      say: 'Эдгээр модыг өмнө нь бүртгэсэн байна.',
      remedy: 'Шинээр тарьсан модоо бүртгүүлнэ үү.',
      law: { act: 'Ойн тухай хууль' },
    },
  ],
  gives: { document: 'Мод тарьсан гэрчилгээ', show: ['tree', 'count', 'planted', 'spot'], validDays: 3650 }, // no period is published: a cautious default of ours
  confidence: 'medium',
})
