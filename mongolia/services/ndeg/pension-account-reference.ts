import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'pension-account-reference',
  agency: 'ndeg',
  title: 'Тэтгэврийн нэрийн дансны лавлагаа',
  summary: 'Нэрийн дансанд тань бүртгэсэн шимтгэлийг баталсан баримт.',
  words: [
    'нэрийн данс',
    'тэтгэврийн хуримтлал',
    'нэрийн дансны хуулга',
    'pension account',
    'дансанд хэдэн төгрөг хуримтлагдсан',
    'пенсийн нэрийн данс',
    '1960 оноос хойш төрсөн',
    'тэтгэвэрт гарахад хэд хуримтлагдсан',
    'пенсийн хуримтлал харах',
    'my pension savings',
    'ндш нэрийн данс',
  ],
  law: [
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  read: 'insurance.account',
  show: ['year', 'salary', 'contribution', 'balance'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Таны нэрийн данс нээгдээгүй байна.',
    remedy: 'Шимтгэл төлснөөс хойш данс нээгдэнэ. Хэлтсээсээ лавлана уу.',
  },
  source: 'github:e-mongolia/lavlagaa, the official reference system, 2023',
  confidence: 'high',
})
