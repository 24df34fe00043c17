import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'audit-topic-proposal',
  agency: 'uag',
  kind: 'notification',
  title: 'Аудитын сэдэв санал болгох',
  summary: 'Дараа жил юуг шалгахыг санал болгоно.',
  words: [
    'аудитын санал',
    'юуг шалгах',
    'гүйцэтгэлийн аудит',
    'audit topic',
    'төсвийн мөнгийг шалгуулах',
    'энэ газрыг аудит шалгаасай',
    'төсөв үрсэн ажлыг шалгуулах санал',
    'иргэдийн аудитын санал',
    'төрийн аудитад хүсэлт',
    'suggest an audit',
  ],
  law: [{ act: 'Төрийн аудитын тухай хууль' }],
  ask: {
    sector: {
      type: 'choice',
      title: 'Аль салбар вэ?',
      options: {
        health: 'Эрүүл мэнд',
        school: 'Боловсрол',
        road: 'Зам, барилга',
        mining: 'Уул уурхай',
        welfare: 'Нийгмийн халамж',
      },
    },
    topic: { type: 'text', title: 'Юуг шалгах вэ?', longest: 200 },
    why: { type: 'longText', title: 'Яагаад чухал вэ?', longest: 1500 },
    level: { type: 'choice', title: 'Хаана шалгах вэ?', options: { nation: 'Улсын хэмжээнд', aimag: 'Миний аймагт' } },
    province: { type: 'place', level: 1, title: 'Аль аймаг вэ?' },
  },
  when: { province: { level: 'aimag' } },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Саналыг бүртгэлээ. Төлөвлөгөө гармагц хариу өгнө.' },
  confidence: 'low',
})
