import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'transport-complaint',
  agency: 'mrtd',
  kind: 'complaint',
  title: 'Тээвэр, замын талаар гомдол гаргах',
  summary: 'Автобус, төмөр зам, нислэг, замын талаар гомдол гаргана.',
  words: [
    'автобусны гомдол',
    'тээврийн гомдол',
    'замын яаманд гомдол',
    'transport complaint',
    'автобус ирэхгүй байна',
    'автобусны жолооч ууртай',
    'автобус зогсохгүй өнгөрсөн',
    'нислэг хойшилсон гомдол',
    'миат нислэг цуцалсан',
    'галт тэрэг хоцорсон',
    'bus never came',
    'чемодан алдсан онгоц',
  ],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Авто тээврийн тухай хууль' },
  ],
  ask: {
    subject: {
      type: 'choice',
      title: 'Юуны талаар гомдол гаргах вэ?',
      options: {
        bus: 'Хот хоорондын автобус',
        rail: 'Төмөр зам',
        goods: 'Ачаа тээвэр',
        road: 'Зам, гүүр',
        agency: 'Яамны харьяа байгууллага',
      },
    },
    carrier: { type: 'text', title: 'Аль компани, аль маршрут вэ?', longest: 100 },
    happened: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    harm: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 2000 },
    damages: { type: 'yesNo', title: 'Хохирол нэхэмжлэх үү?' },
    claimed: { type: 'money', title: 'Хэдэн төгрөг нэхэмжлэх вэ?', least: 1 },
    proof: {
      type: 'file',
      title: 'Тасалбар, зураг байвал хавсаргана уу',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: {
    carrier: { subject: ['bus', 'rail', 'goods'] },
    claimed: { damages: true },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  refusals: [
    {
      code: 'court',
      say: 'Хохирлын маргааныг шүүх шийднэ.',
      remedy: 'Баримтаа бүрдүүлж шүүхэд хандана уу.',
      law: { act: 'Иргэний хууль' },
    },
    {
      code: 'other-body',
      say: 'Асуудал яамны эрх хэмжээнд хамаарахгүй.',
      remedy: 'Хариуд заасан байгууллагад хандана уу.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, зөрчлийг арилгуулахаар шийдлээ. Хариуг мэдэгдлээр хүргэнэ.' },
  confidence: 'low',
})
