import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'credit-record-correction',
  agency: 'mb',
  kind: 'complaint',
  title: 'Зээлийн мэдээллийн алдаа засуулах',
  summary: 'Төлсөн зээл нь үлдсэн, буруу ангилсан бол засуулна.',
  words: [
    'зээлийн түүх буруу',
    'муу зээлдэгч',
    'зээлийн ангилал засах',
    'wrong credit record',
    'төлсөн зээл хаагдаагүй харагдана',
    'хар жагсаалтаас гарах',
    'муу зээлтэй гэж гарсан',
    'аваагүй зээл бүртгэлтэй',
    'зээлийн түүхээ цэвэрлэх',
    'чанаргүй зээл буруу',
    'remove from blacklist',
  ],
  law: [
    { act: 'Зээлийн мэдээллийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    loan: {
      type: 'choice',
      title: 'Аль зээл вэ?',
      options: { rows: 'credit.loans', value: 'bankName', label: ['bankName', 'loanType'] },
    },
    fault: {
      type: 'choice',
      title: 'Юу буруу вэ?',
      options: { paid: 'Төлсөн зээл үлдсэн', class: 'Ангилал', balance: 'Үлдэгдэл', notMine: 'Миний зээл биш' },
    },
    closed: { type: 'date', title: 'Хэзээ төлж дууссан бэ?', latest: 'today' },
    statement: { type: 'file', title: 'Банкны тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    police: { type: 'yesNo', title: 'Цагдаад хандсан уу?' },
  },
  when: { closed: { fault: 'paid' }, statement: { fault: ['paid', 'class', 'balance'] }, police: { fault: 'notMine' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'bank-confirms',
      say: 'Банк мэдээллийг зөв гэж баталлаа.',
      remedy: 'Банктайгаа маргаанаа шүүхээр шийдүүлж болно.',
      law: { act: 'Зээлийн мэдээллийн тухай хууль' },
    },
    {
      code: 'kept',
      say: 'Төлсөн зээлийн түүхийг хуулийн хугацаанд хадгална.',
      remedy: 'Хугацаа дуусахад түүх өөрөө арилна.',
      law: { act: 'Зээлийн мэдээллийн тухай хууль' },
    },
  ],
  gives: { says: 'Зээлийн мэдээллийг заслаа. Лавлагаагаа дахин үзнэ үү.' },
  confidence: 'low',
})
