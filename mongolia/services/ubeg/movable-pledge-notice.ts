import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'movable-pledge-notice',
  agency: 'ubeg',
  kind: 'notification',
  title: 'Хөдлөх хөрөнгийн барьцаа мэдэгдэх',
  summary: 'Машин, мал, тоног төхөөрөмжийн барьцааг мэдэгдэл болгож бүртгэнэ.',
  words: [
    'машин барьцаалах',
    'мал барьцаалах',
    'барьцааны мэдэгдэл',
    'pledge notice',
    'машинаа ломбардад тавих',
    'машин барьцаалж зээл',
    'малаа барьцаалж зээл авах',
    'тоног төхөөрөмж барьцаалах',
    'ломбардны барьцаа бүртгүүлэх',
    'хөдлөх эд хөрөнгө барьцаалах',
    'pawn my car',
  ],
  law: [{ act: 'Хөдлөх эд хөрөнгө болон эдийн бус хөрөнгийн барьцааны тухай хууль' }],
  facts: { pledges: { rows: 'property.movablePledges' } },
  ask: {
    action: {
      type: 'choice',
      title: 'Ямар мэдэгдэл вэ?',
      options: { new: 'Шинэ барьцаа', extend: 'Хугацаа сунгах', end: 'Барьцаа дуусгах' },
    },
    asset: {
      type: 'choice',
      title: 'Юу барьцаалсан бэ?',
      options: {
        vehicle: 'Тээврийн хэрэгсэл',
        livestock: 'Мал',
        equipment: 'Тоног төхөөрөмж',
        claim: 'Авлага',
        ip: 'Оюуны өмч',
      },
    },
    description: { type: 'longText', title: 'Хөрөнгийг тодорхойлж бичнэ үү', longest: 500 },
    creditorNumber: { type: 'text', title: 'Зээлдүүлэгчийн регистр хэд вэ?', longest: 10 },
    secured: { type: 'money', title: 'Барьцааны дүн хэд вэ?', least: 1 },
    validTo: { type: 'date', title: 'Мэдэгдэл хэзээ дуусах вэ?', earliest: 'today' },
    agreed: {
      type: 'declaration',
      title: 'Барьцаалуулагч зөвшөөрсөн',
      statement: 'Барьцааны гэрээг хоёр тал байгуулсан.',
    },
  },
  when: { secured: { action: 'new' }, validTo: { action: ['new', 'extend'] } },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { action: ['extend', 'end'], pledges: { known: false } },
      code: 'no-notice',
      say: 'Танд сунгах, дуусгах мэдэгдэл алга.',
      remedy: 'Шинэ барьцаа гэж сонгоно уу.',
      law: { act: 'Хөдлөх эд хөрөнгө болон эдийн бус хөрөнгийн барьцааны тухай хууль' },
    },
  ],
  gives: {
    document: 'Барьцааны мэдэгдлийн баримт',
    show: ['action', 'asset'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})
