import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'relative-search',
  agency: 'mfa',
  kind: 'complaint',
  title: 'Гадаадад сураггүй болсон хүнийг хайлгах',
  summary: 'Гадаадад байгаа төрөл, ойр хүнээ хайлгана.',
  words: [
    'гадаадад алга болсон',
    'сураггүй болсон хүн',
    'хүн хайх гадаадад',
    'missing abroad',
    'солонгост алга болсон дүү',
    'гадаадад байгаа ах холбогдохгүй',
    'хүүхэд гадаадад сураггүй',
    'америкт байгаа хүнээ олох',
    'хүн маань утсаа авахгүй гадаадад',
    'консулаар хүн хайлгах',
    'family missing abroad',
    'гадаад яваад алга болсон',
  ],
  law: [
    { act: 'Дипломат албаны тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
  ],
  ask: {
    kin: {
      type: 'choice',
      title: 'Хайж байгаа хүн тань хэн бэ?',
      options: { child: 'Хүүхэд', spouse: 'Эхнэр, нөхөр', parent: 'Эцэг, эх', sibling: 'Ах, эгч, дүү' },
    },
    named: { type: 'text', title: 'Овог, нэр нь хэн бэ?', longest: 80 },
    personNumber: {
      type: 'registerNumber',
      title: 'Регистрийн дугаар нь юу вэ?',
      why: 'Тухайн улсын байгууллагад зөв хүнийг хайлгана.',
    },
    land: { type: 'text', title: 'Аль улсад байсан бэ?', longest: 60 },
    lastHeard: { type: 'date', title: 'Сүүлд хэзээ холбогдсон бэ?', latest: 'today' },
    job: { type: 'text', title: 'Тэнд юу хийдэг байсан бэ?', longest: 100 },
    danger: { type: 'yesNo', title: 'Аюулд орсон гэж үзэж байна уу?' },
    why: { type: 'longText', title: 'Яагаад аюултай гэж бодож байна вэ?', longest: 1000 },
    picture: { type: 'file', title: 'Зураг байвал хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  when: {
    why: { danger: true },
  },
  fee: [{ label: 'Хайлт', amount: 0 }],
  workingDays: 22, // 30 days by the Law on petitions
  refusals: [
    {
      code: 'found-silent',
      say: 'Олдсон. Тэр хүн холбогдохыг хүсээгүй байна.',
      remedy: 'Хувийн мэдээллийг нь дамжуулах боломжгүй.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
    {
      code: 'no-trace',
      say: 'Өгсөн мэдээллээр олж чадсангүй.',
      remedy: 'Шинэ мэдээлэлтэй болбол дахин хандана уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: { says: 'Хүн тань олдлоо. Консул тантай холбогдоно.' },
  confidence: 'low',
})
