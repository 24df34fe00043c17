import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'ip-transfer',
  agency: 'oug',
  kind: 'registration',
  title: 'Оюуны өмчийн эрх шилжүүлэх',
  summary: 'Тэмдэг, патентын эзэмшигчийг солиулж бүртгүүлнэ.',
  words: [
    'тэмдэг зарах',
    'патент шилжүүлэх',
    'эзэмшигч солих',
    'transfer trademark',
    'брэндээ зарах',
    'логогоо өөр компанид шилжүүлэх',
    'барааны тэмдгийн нэр шилжүүлэх',
    'патентаа зарах',
    'брэндийн эзэн солих',
    'sell my brand',
  ],
  law: [{ act: 'Оюуны өмчийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: {
    objectName: { from: 'patents.object.objectName', with: { certificateNumber: 'right' } },
    licences: { rows: 'patents.licences' },
  },
  ask: {
    right: {
      type: 'choice',
      title: 'Аль эрхийг шилжүүлэх вэ?',
      options: { rows: 'patents.objects', value: 'certificateNumber', label: ['kindName', 'objectName'] },
    },
    reason: {
      type: 'choice',
      title: 'Яагаад шилжих вэ?',
      options: {
        sale: 'Худалдсан',
        gift: 'Бэлэглэсэн',
        inheritance: 'Өвлөсөн',
        merger: 'Компани нийлсэн',
        rename: 'Зөвхөн нэр, хаяг өөрчлөгдсөн',
      },
    },
    newOwner: { type: 'text', title: 'Шинэ эзэмшигчийн регистр хэд вэ?', longest: 10 },
    deed: { type: 'file', title: 'Шилжүүлсэн гэрээ, баримтыг хавсаргана уу', accept: ['pdf'] },
    part: { type: 'choice', title: 'Бүхэлд нь шилжүүлэх үү?', options: { all: 'Бүхэлд нь', goods: 'Зарим барааг' } },
  },
  when: { newOwner: { reason: ['sale', 'gift', 'inheritance', 'merger'] } },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Лицензийн гэрээгүй', when: { licences: { known: false } } }],
  returns: [{ code: 'deed-unsigned', say: 'Гэрээнд хоёр тал гарын үсэг зураагүй байна.', asks: ['deed'] }],
  refusals: [
    {
      code: 'licensee',
      say: 'Онцгой эрхтэй ашиглагч зөвшөөрөөгүй байна.',
      remedy: 'Зөвшөөрлийг нь авч дахин хүсэлт гаргана уу.',
      law: { act: 'Оюуны өмчийн тухай хууль' },
    },
    {
      code: 'pledged',
      say: 'Эрх барьцаанд байна.',
      remedy: 'Барьцаагаа чөлөөлүүлээд дахин хандана уу.',
      law: { act: 'Хөдлөх эд хөрөнгө болон эдийн бус хөрөнгийн барьцааны тухай хууль' },
    },
  ],
  gives: {
    document: 'Эрх шилжсэн бүртгэл',
    show: ['objectName', 'reason', 'part'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
