import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'herder-household-registration',
  agency: 'soum',
  kind: 'registration',
  title: 'Малчны өрх бүртгүүлэх',
  summary: 'Мал аж ахуй эрхэлдэг өрхөө багийн бүртгэлд оруулж, дугаар авна.',
  words: ['малчин өрх', 'малчин болох', 'малчны бүртгэл', 'А данс нээх', 'мал маллах бүртгэл', 'register as herder'],
  law: [
    { act: 'Статистикийн тухай хууль' },
    { act: 'Малын генетик нөөцийн тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: {
    bag: { from: 'civil.address.bagKhorooName' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    headName: { from: 'households.household.headName' },
    memberCount: { from: 'households.household.memberCount' },
    herderNumber: { from: 'households.herder.herderNumber' },
  },
  known: ['bag', 'headName', 'memberCount', 'herderNumber'],
  ask: {
    place: { type: 'place', title: 'Мал аль суманд нутаглаж байна вэ?', level: 2 },
    why: {
      type: 'choice',
      title: 'Яагаад бүртгүүлж байна вэ?',
      options: {
        new: 'Шинээр мал маллаж эхэлсэн',
        split: 'Эцэг, эхээсээ тусдаа гарсан',
        moved: 'Өөр сумаас нүүж ирсэн',
        changed: 'Мэдээлэл өөрчлөгдсөн',
      },
    },
    from: { type: 'place', title: 'Аль сумаас нүүж ирсэн бэ?', level: 2 },
    since: { type: 'date', title: 'Хэзээнээс мал маллаж байна вэ?', latest: 'today' },
    kinds: {
      type: 'several',
      title: 'Ямар мал маллаж байна вэ?',
      options: { sheep: 'Хонь', goat: 'Ямаа', horse: 'Адуу', cattle: 'Үхэр, сарлаг', camel: 'Тэмээ' },
    },
    heads: { type: 'number', title: 'Нийт хэдэн толгой мал вэ?', least: 1, most: 20_000 },
    ownership: {
      type: 'choice',
      title: 'Мал хэнийх вэ?',
      options: { own: 'Зөвхөн өөрсдийн', both: 'Өөрсдийн ба айлын', others: 'Зөвхөн айлын' },
    },
    owner: {
      type: 'text',
      title: 'Мал хариулуулж байгаа хүн хэн бэ?',
      hint: 'Овог нэр, утсыг нь бичнэ үү.',
      longest: 100,
    },
    winter: { type: 'text', title: 'Хаана өвөлждөг вэ?', hint: 'Газрын нэрээ бичнэ үү.', longest: 100 },
    agreement: {
      type: 'declaration',
      title: 'Мэдээллээ баталгаажуулна уу',
      statement: 'Мал, өрхийн мэдээлэл үнэн зөв. Өөрчлөгдвөл багийн Засаг даргад мэдэгдэнэ.',
    },
  },
  when: { from: { why: 'moved' }, owner: { ownership: ['both', 'others'] } },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Малчны өрхийг 18 нас хүрсэн хүн бүртгүүлнэ.',
      remedy: 'Өрхийн насанд хүрсэн гишүүн хүсэлт гаргана уу.',
    },
    {
      when: { headName: { known: false } },
      say: 'Таны өрхийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд баг, хороондоо өрхөө бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    { title: 'Өрхийн бүртгэлтэй', when: { headName: { known: true } } },
    {
      title: 'Малчны дугаар давхардахгүй',
      when: { anyOf: [{ herderNumber: { known: false } }, { why: ['moved', 'changed'] }] },
    },
    { title: 'Өөрийн малтай', when: { ownership: ['own', 'both'] } },
  ],
  returns: [
    { code: 'heads-differ', say: 'Малын тоо тооллогоос их зөрж байна. Дахин бичнэ үү.', asks: ['kinds', 'heads'] },
    { code: 'winter-unknown', say: 'Өвөлжөөний газрын нэр тодорхойгүй байна.', asks: ['winter'] },
  ],
  refusals: [
    {
      code: 'no-animals',
      say: 'Бичсэн мал энэ суманд байхгүй байна.',
      remedy: 'Мал нутаглаж байгаа суманд бүртгүүлнэ үү.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'still-registered',
      say: 'Таны өрх өөр сумын малчны бүртгэлтэй байна.',
      remedy: 'Тэр сумаас хасуулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'not-herding',
      say: 'Таны өрхийн гол ажил мал аж ахуй биш байна.',
      remedy: 'Малаа А дансанд айлын малаар бүртгүүлж болно.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'households.registerHerder',
    with: { since: 'since', request: 'number' },
    refused: { say: 'Малчны бүртгэлийн сан хүсэлтийг хүлээж авсангүй.', remedy: 'Багийн Засаг даргадаа хандана уу.' },
  },
  gives: { says: 'Таны өрх малчны бүртгэлд орлоо. Дугаараа малчны өрхийн лавлагаанаас харна уу.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'medium',
})
