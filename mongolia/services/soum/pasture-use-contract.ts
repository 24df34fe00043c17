import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pasture-use-contract',
  agency: 'soum',
  kind: 'permit',
  title: 'Бэлчээр ашиглах гэрээ байгуулах',
  summary: 'Малчдын бүлгээрээ бэлчээр хамтран ашиглах гэрээ хийнэ.',
  words: [
    'бэлчээрийн гэрээ',
    'бэлчээр эзэмших',
    'бэлчээрийн хэсэг',
    'малчдын бүлэг',
    'pasture contract',
    'айлууд нийлж бэлчээр авах',
    'бэлчээрээ хуваах',
    'бэлчээр булаацалдсан айл',
    'бэлчээрээ хамгаалуулах',
    'нөхөрлөл бэлчээр авах',
    'малаа бэлчээх газар авах',
    'share grazing land',
    'бэлчээр түрээслэх',
  ],
  law: [
    { act: 'Газрын тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    herderNumber: { from: 'households.herder.herderNumber' },
    animals: { from: 'households.herder.animals' },
    contractUntil: { from: 'households.pasture.until' },
    contractDays: { daysUntil: 'contractUntil' },
  },
  known: ['herderNumber', 'animals'],
  ask: {
    place: { type: 'place', title: 'Бэлчээр аль суманд байдаг вэ?', level: 2 },
    groupName: { type: 'text', title: 'Бүлгийн нэр юу вэ?', longest: 100 },
    groupSize: { type: 'number', title: 'Хэдэн өрх бүлэгт байна вэ?', least: 2, most: 60 },
    season: {
      type: 'choice',
      title: 'Аль улирлын бэлчээр вэ?',
      options: { winter: 'Өвөл, хавар', summer: 'Зун, намар', otor: 'Отрын нөөц' },
    },
    area: { type: 'number', title: 'Хэдэн га бэлчээр хүсэж байна вэ?', least: 10, most: 50_000 },
    sketch: { type: 'file', title: 'Бэлчээрийн тойм зургийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    meeting: { type: 'file', title: 'Бүлгийн хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { herderNumber: { known: false } },
      say: 'Бэлчээрийн гэрээг зөвхөн малчин өрх байгуулна.',
      remedy: 'Эхлээд малчны өрхөө бүртгүүлнэ үү.',
      instead: 'herder-household-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Хүчинтэй гэрээгүй эсвэл дуусах дөхсөн',
      when: { anyOf: [{ contractDays: { below: 365 } }, { contractUntil: { known: false } }] },
    },
  ],
  returns: [
    { code: 'sketch-unclear', say: 'Тойм зургаас хил нь харагдахгүй байна. Дахин хавсаргана уу.', asks: ['sketch'] },
  ],
  refusals: [
    {
      code: 'overlaps',
      say: 'Хүссэн газар өөр бүлгийн гэрээтэй бэлчээртэй давхцаж байна.',
      remedy: 'Хөрш бүлэгтэй хилээ тохироод дахин хандана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
    {
      code: 'over-capacity',
      say: 'Малын тоо бэлчээрийн даацаас хэтэрсэн байна.',
      remedy: 'Талбай, малын тоогоо тохируулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Газрын тухай хууль' },
    },
  ],
  gives: { says: 'Гэрээний төсөл бэлэн боллоо. Багийн Засаг даргатай биечлэн гарын үсэг зурна уу.' },
  local: { at: 'place', by: ['soum', 'duureg'], fee: 'Бэлчээр ашигласны төлбөр' },
  confidence: 'low',
})
