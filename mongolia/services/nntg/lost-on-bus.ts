import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'lost-on-bus',
  agency: 'nntg',
  kind: 'notification',
  title: 'Автобусанд мартсан зүйлээ хайлгах',
  summary: 'Автобусанд үлдээсэн эд зүйлээ мэдэгдэж хайлгана.',
  words: [
    'автобусанд утсаа орхисон',
    'цүнхээ мартсан',
    'эд зүйл алдсан',
    'олдсон эд зүйл',
    'lost property',
    'автобусанд утас мартсан',
    'цүнх автобусанд үлдсэн',
    'троллейбусанд зүйлээ орхисон',
    'автобусны жолоочоос утсаа асуух',
    'автобусанд түрийвч алдсан',
    'left bag on bus',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Иргэний хууль' }],
  facts: { loserCard: { from: 'transit.card.cardNumber' } },
  known: ['loserCard'],
  ask: {
    lostThing: {
      type: 'choice',
      title: 'Юу мартсан бэ?',
      options: { phone: 'Утас', bag: 'Цүнх', papers: 'Бичиг баримт', clothes: 'Хувцас', other: 'Бусад' },
    },
    lostLook: { type: 'text', title: 'Ямар харагддаг вэ?', longest: 200 },
    lostRoute: { type: 'text', title: 'Аль чиглэлийн автобус вэ?', longest: 60 },
    lostOn: { type: 'date', title: 'Хэдний өдөр мартсан бэ?', latest: 'today' },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-handed',
      say: 'Энэ өдөр ийм зүйл олдоогүй.',
      remedy: 'Долоо хоногийн дараа дахин асууна уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'given-to-police',
      say: 'Эд зүйлийг цагдаад хүлээлгэж өгсөн.',
      remedy: 'Дүүргийн цагдаагийн газраас авна уу.',
      law: { act: 'Иргэний хууль' },
    },
  ],
  gives: { says: 'Эд зүйлийг хайж байна. Олдвол утсанд тань мэдэгдэнэ.' },
  confidence: 'low',
})
