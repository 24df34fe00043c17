import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'governor-statement',
  agency: 'soum',
  kind: 'certificate',
  title: 'Баг, хорооны Засаг даргын тодорхойлолт',
  summary: 'Оршин суудаг, өрх толгойлдог зэргээ баталсан тодорхойлолт авна.',
  words: [
    'багийн даргын тодорхойлолт',
    'хорооны тодорхойлолт',
    'засаг даргын бичиг',
    'хаанаас ч хамаагүй тодорхойлолт',
    'амьдардаг гэсэн бичиг',
    'khoroo statement',
  ],
  law: [
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  facts: {
    fullAddress: { from: 'civil.address.fullAddress' },
    bag: { from: 'civil.address.bagKhorooName' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    spouse: { from: 'civil.marriage.spouseRegnum' },
    members: { rows: 'households.members' },
    memberCount: { count: 'members' },
  },
  known: ['fullAddress', 'bag'],
  ask: {
    place: {
      type: 'place',
      title: 'Аль сум, дүүргийн баг, хорооноос авах вэ?',
      hint: 'Одоо амьдарч байгаа газраа сонгоно уу.',
      level: 2,
    },
    matter: {
      type: 'choice',
      title: 'Юуг тодорхойлуулах вэ?',
      options: {
        lives: 'Энд оршин суудаг',
        alone: 'Ганцаараа амьдардаг',
        heads: 'Өрх толгойлон амьдардаг',
        care: 'Хүн асарч байгаа',
        income: 'Орлогын эх үүсвэр',
        moved: 'Түр хугацаанд өөр газар амьдарсан',
      },
    },
    cared: {
      type: 'text',
      title: 'Хэнийг асарч байгаа вэ?',
      hint: 'Овог, нэр, таны хэн болохыг бичнэ үү.',
      longest: 100,
    },
    livelihood: {
      type: 'choice',
      title: 'Юугаар амьдардаг вэ?',
      options: {
        herding: 'Мал аж ахуй',
        work: 'Цалин',
        own: 'Хувиараа ажил',
        pension: 'Тэтгэвэр, тэтгэмж',
        none: 'Тогтмол орлогогүй',
      },
    },
    elsewhere: { type: 'text', title: 'Хаана амьдарч байсан бэ?', longest: 150 },
    awayFrom: { type: 'date', title: 'Хэзээнээс тэнд амьдарсан бэ?', latest: 'today' },
    forWhere: {
      type: 'choice',
      title: 'Хаана өгөх вэ?',
      options: {
        bank: 'Банк',
        school: 'Сургууль, цэцэрлэг',
        welfare: 'Халамжийн үйлчилгээ',
        court: 'Шүүх, цагдаа',
        work: 'Ажил олгогч',
        other: 'Бусад',
      },
    },
    neighbour: {
      type: 'file',
      title: 'Гэрчлэх баримт байвал хавсаргана уу',
      hint: 'Жишээ нь, хөршийн бичиг, түрээсийн гэрээ.',
      accept: ['pdf', 'jpeg', 'png'],
      optional: true,
    },
    truth: { type: 'declaration', title: 'Мэдээллээ баталгаажуулна уу', statement: 'Миний бичсэн мэдээлэл үнэн зөв.' },
  },
  when: {
    cared: { matter: 'care' },
    livelihood: { matter: 'income' },
    elsewhere: { matter: 'moved' },
    awayFrom: { matter: 'moved' },
  },
  stop: [
    {
      when: { age: { below: 16 } },
      say: 'Тодорхойлолтыг 16 нас хүрсэн хүн авна.',
      remedy: 'Эцэг, эх тань өөрийн нэрээр хүсэлт гаргана.',
    },
    {
      when: { fullAddress: { known: false } },
      say: 'Таны оршин суугаа хаягийн бүртгэл олдсонгүй.',
      remedy: 'Эхлээд хаягаа бүртгүүлээд дахин хүсэлт гаргана уу.',
      instead: 'move-registration',
    },
    {
      when: { matter: 'heads', spouse: { known: true } },
      say: 'Та гэрлэлтийн бүртгэлтэй байна.',
      remedy: 'Гэрлэлт цуцалсан, эсвэл эхнэр, нөхөр нас барсан бол эхлээд түүнийг бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Тодорхойлолт', amount: 0 }],
  workingDays: 1,
  checks: [
    { title: 'Хаягийн бүртгэлтэй', when: { fullAddress: { known: true } } },
    {
      title: 'Ганцаараа бол өрхөд өөр гишүүнгүй',
      when: { anyOf: [{ matter: ['lives', 'heads', 'care', 'income', 'moved'] }, { memberCount: { below: 2 } }] },
    },
    {
      title: 'Өрх толгойлсон бол гэрлэлтийн бүртгэлгүй',
      when: { anyOf: [{ matter: ['lives', 'alone', 'care', 'income', 'moved'] }, { spouse: { known: false } }] },
    },
  ],
  returns: [
    { code: 'care-unclear', say: 'Асарч байгаа хүний нэр тодорхойгүй байна. Дахин бичнэ үү.', asks: ['cared'] },
    {
      code: 'matter-unclear',
      say: 'Юуг тодорхойлуулах нь зөрж байна. Дахин сонгоно уу.',
      asks: ['matter', 'cared', 'livelihood', 'elsewhere', 'awayFrom'],
    },
  ],
  refusals: [
    {
      code: 'not-resident',
      say: 'Та энэ баг, хороонд амьдардаггүй нь тогтоогдсон.',
      remedy: 'Амьдарч байгаа баг, хорооноосоо тодорхойлолт авна уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'not-seen',
      say: 'Бичсэн зүйлийг баг, хороо мэдэхгүй, баримтгүй байна.',
      remedy: 'Хөршийн бичиг, гэрээ зэрэг баримт хавсаргаад дахин хандана уу.',
      law: { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
    },
    {
      code: 'other-body',
      say: 'Үүнийг баг, хороо тодорхойлдоггүй.',
      remedy: 'Улсын бүртгэл, ажил олгогч, эмнэлгээс лавлана уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: {
    document: 'Баг, хорооны Засаг даргын тодорхойлолт',
    show: ['fullAddress', 'bag', 'matter', 'forWhere'],
    validDays: 30,
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'facts of services: free, one day, purpose asked',
  confidence: 'medium',
})
