import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'flight-passenger-complaint',
  agency: 'ineg',
  kind: 'complaint',
  title: 'Нислэгийн гомдол гаргах',
  summary: 'Нислэг хойшлох, тээш гээгдэх үед гомдол гаргана.',
  words: [
    'нислэг хойшилсон',
    'тээш алдсан',
    'онгоц хоцорсон',
    'flight delay',
    'онгоц цуцлагдсан мөнгөө авах',
    'чемодан ирээгүй',
    'миат гомдол',
    'ачаа тээш эвдэрсэн',
    'нислэг цуцалсан нөхөн төлбөр',
    'онгоцонд суулгаагүй',
    'lost luggage',
    'flight cancelled',
  ],
  law: [
    { act: 'Иргэний нисэхийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    trouble: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        late: 'Нислэг хойшилсон',
        cancelled: 'Нислэг цуцлагдсан',
        bag: 'Тээш алдагдсан, гэмтсэн',
        denied: 'Суулгаагүй',
      },
    },
    flight: { type: 'text', title: 'Нислэгийн дугаар нь юу вэ?', hint: 'Тасалбар дээр бичсэн байдаг.', longest: 10 },
    day: { type: 'date', title: 'Хэзээ нисэх байсан бэ?', latest: 'today' },
    hours: { type: 'number', title: 'Хэдэн цаг хоцорсон бэ?', least: 1, most: 200 },
    bagPaper: { type: 'file', title: 'Тээшний тэмдэглэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    answered: { type: 'yesNo', title: 'Авиакомпанид хандсан уу?' },
    story: { type: 'longText', title: 'Дэлгэрэнгүй бичнэ үү', longest: 2000 },
  },
  when: {
    hours: { trouble: 'late' },
    bagPaper: { trouble: 'bag' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  checks: [{ title: 'Эхлээд авиакомпанид хандсан', when: { answered: true } }],
  refusals: [
    {
      code: 'weather',
      say: 'Нислэг цаг агаарын улмаас хойшилсон байна.',
      remedy: 'Нөхөн төлбөр олгохгүй. Тасалбараа буцааж болно.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'airline-first',
      say: 'Эхлээд авиакомпанид гомдол гаргах ёстой.',
      remedy: 'Хариугаа аваад дахин хандана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { says: 'Гомдол үндэслэлтэй байна. Авиакомпанид нөхөн төлбөрийн шаардлага хүргүүллээ.' },
  confidence: 'low',
})
