import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'public-spending-report',
  agency: 'uag',
  kind: 'notification',
  title: 'Төсвийн хөрөнгө үр ашиггүй зарцуулсныг мэдээлэх',
  summary: 'Төсвийн мөнгө, хөрөнгийг буруу ашигласныг мэдээлнэ.',
  words: ['төсөв үрэлгэн', 'төсвийн хулгай', 'аудит шалгуулах', 'waste of public money'],
  law: [{ act: 'Төрийн аудитын тухай хууль' }],
  ask: {
    misuse: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        unused: 'Ашиглаагүй барилга, төхөөрөмж',
        price: 'Хэт өндөр үнэ',
        ghost: 'Хийгээгүй ажилд мөнгө өгсөн',
        loan: 'Гадаад зээл, тусламж',
      },
    },
    who: { type: 'text', title: 'Аль байгууллага вэ?', longest: 150 },
    budgetYear: { type: 'number', title: 'Хэдэн онд вэ?', least: 2010, most: 2030 },
    amountAbout: { type: 'money', title: 'Хэдэн төгрөг орчим вэ?', least: 0 },
    facts1: { type: 'longText', title: 'Мэдэх баримтаа бичнэ үү', longest: 3000 },
    hide: { type: 'yesNo', title: 'Нэрээ нууцлах уу?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Мэдээллийг аудитын төлөвлөлтөд тусгана. Баярлалаа.' },
  confidence: 'low',
})
