import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'engineer-degree-reference',
  agency: 'bht',
  title: 'Мэргэшсэн инженерийн лавлагаа',
  summary: 'Инженерийн мэргэшлийн зэргээ баталсан баримт авна.',
  words: [
    'инженерийн үнэмлэх',
    'мэргэшлийн зэрэг',
    'engineer certificate',
    'зөвлөх инженер гэдгээ батлах',
    'инженерийн зэргийн бичиг',
    'мэргэшсэн инженерийн гэрчилгээ шалгах',
    'лицензэд инженерийн бичиг',
    'proof of engineer rank',
  ],
  law: [{ act: 'Барилгын тухай хууль' }],
  read: 'construction.engineer',
  show: ['degreeName', 'field', 'certificateNumber', 'issuedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Мэргэшсэн инженерийн бүртгэл олдсонгүй.', remedy: 'Мэргэшлийн шалгалтад бүртгүүлж болно.' },
  confidence: 'medium',
})
