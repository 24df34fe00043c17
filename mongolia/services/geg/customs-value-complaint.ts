import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'customs-value-complaint',
  agency: 'geg',
  kind: 'complaint',
  title: 'Гаалийн үнэлгээнд гомдол гаргах',
  summary: 'Гааль барааг буруу үнэлсэн бол дахин хянуулна.',
  words: [
    'гаалийн үнэ',
    'гаалийн үнэлгээ өндөр',
    'гаалийн гомдол',
    'customs value dispute',
    'гааль машины үнэ өндөр тогтоосон',
    'гаалийн татвар хэт их гарсан',
    'гааль үнэ өсгөсөн',
    'инвойсыг хүлээж авахгүй',
    'гаалийн үнэлгээ буруу',
    'customs overvalued',
  ],
  law: [
    { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    declaration: {
      type: 'choice',
      title: 'Аль мэдүүлэг вэ?',
      options: { rows: 'customs.duties', value: 'dclrNumber', label: ['goodsName', 'dclrNumber'] },
    },
    fault: {
      type: 'choice',
      title: 'Юу буруу вэ?',
      options: { value: 'Үнэ', code: 'Барааны код', origin: 'Гарал үүсэл', weight: 'Жин, тоо' },
    },
    rightValue: { type: 'money', title: 'Зөв үнэ хэд вэ?', least: 1 },
    reason: { type: 'longText', title: 'Тайлбараа бичнэ үү', longest: 2000 },
    invoice: { type: 'file', title: 'Нэхэмжлэх, гүйлгээний баримтыг хавсаргана уу', accept: ['pdf', 'jpeg'] },
  },
  when: { rightValue: { fault: 'value' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'proof',
      say: 'Төлсөн үнэ баримтаар нотлогдсонгүй.',
      remedy: 'Банкны гүйлгээгээ хавсаргаад дахин гаргана уу.',
      law: { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' },
    },
    {
      code: 'lab',
      say: 'Шинжилгээгээр код зөв байна.',
      remedy: 'Шүүхэд хандах эрхтэй.',
      law: { act: 'Гаалийн тариф, гаалийн татварын тухай хууль' },
    },
  ],
  gives: { says: 'Үнэлгээг засаж, татварыг дахин тооцлоо.' },
  confidence: 'low',
})
