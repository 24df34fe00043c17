import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'gift-declaration',
  agency: 'atg',
  kind: 'notification',
  title: 'Авсан бэлгээ мэдэгдэх',
  summary: 'Албан үүрэгтэй холбоотой авсан бэлэг, үйлчилгээг мэдэгдэнэ.',
  words: [
    'бэлэг авсан',
    'албаны бэлэг',
    'хандив авсан',
    'gift',
    'төрийн албан хаагч бэлэг авсан',
    'албан тушаалтан бэлэг',
    'албаар бэлэг авсан мэдэгдэх',
    'гадаад зочноос бэлэг авсан',
    'атг бэлэг мэдүүлэх',
    'report gift i received',
  ],
  law: [
    {
      act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
    },
  ],
  facts: { post: { from: 'integrity.declarant.position' } },
  known: ['post'],
  ask: {
    gift: { type: 'text', title: 'Юу авсан бэ?', longest: 200 },
    worth: { type: 'money', title: 'Үнэ нь хэд вэ?', least: 0 },
    giver: { type: 'text', title: 'Хэнээс авсан бэ?', longest: 160 },
    received: { type: 'date', title: 'Хэзээ авсан бэ?', latest: 'today' },
    fate: {
      type: 'choice',
      title: 'Бэлгийг яах вэ?',
      options: { returned: 'Буцааж өгсөн', handed: 'Байгууллагад өгөх', kept: 'Өөртөө үлдээх' },
    },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Буцаасан, эсвэл байгууллагад өгсөн', when: { fate: ['returned', 'handed'] } }],
  refusals: [
    {
      code: 'must-return',
      say: 'Энэ бэлгийг авах эрхгүй.',
      remedy: 'Бэлгийг буцаах, эсвэл байгууллагадаа өгнө үү.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
    {
      code: 'not-official',
      say: 'Бэлэг албан үүрэгтэй холбоогүй байна.',
      remedy: 'Мэдэгдэх шаардлагагүй.',
      law: {
        act: 'Нийтийн албанд нийтийн болон хувийн ашиг сонирхлыг зохицуулах, ашиг сонирхлын зөрчлөөс урьдчилан сэргийлэх тухай хууль',
      },
    },
  ],
  gives: { says: 'Бэлгийг бүртгэлээ. Шаардлагатай бол үнэлгээ хийнэ.' },
  confidence: 'medium',
})
