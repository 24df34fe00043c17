import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'owners-association-reference',
  agency: 'osnaug',
  title: 'Сууц өмчлөгчдийн холбооны лавлагаа',
  summary: 'Танай байрны холбоо, хураамж, засварын санг харуулна.',
  words: [
    'сөх',
    'сөх дарга',
    'байрны сан',
    'засварын сан',
    'сөх хураамж',
    'owners association',
    'манай байрны сөх',
    'сөх утас',
    'сөх дарга хэн бэ',
    'сөх мөнгө хэд',
    'сөх мөнгөө юунд зарсан',
    'байрны засварын сангийн үлдэгдэл',
    'which owners association',
  ],
  law: [
    {
      act: 'Сууц өмчлөгчдийн холбооны эрх зүйн байдал, нийтийн зориулалттай орон сууцны байшингийн дундын өмчлөлийн эд хөрөнгийн тухай хууль',
    },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'heating.association',
  show: ['associationName', 'chairName', 'monthlyFee', 'repairFund', 'meetingDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // the agencies publish no period: a cautious default of ours
  none: { say: 'Танай байр холбоонд бүртгэлгүй байна.', remedy: 'Өмчлөгчид хуралдаж холбоо байгуулж болно.' },
  confidence: 'low',
})
