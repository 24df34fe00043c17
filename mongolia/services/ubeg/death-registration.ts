import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'death-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Нас баралт бүртгүүлэх',
  summary: 'Нас барсан хүнээ бүртгүүлж, гэрчилгээ авна.',
  words: [
    'нас барсан',
    'өөд болсон',
    'нас нөгчсөн',
    'нас барсны гэрчилгээ авах',
    'оршуулга',
    'death registration',
    'ээж өнгөрсөн',
    'аав минь өөд болчихлоо',
    'хүн өнгөрсөн яах',
    'талийгаач бүртгүүлэх',
    'хүн үхсэн бүртгэл',
    'нас барсны гэрчилгээ гаргуулах',
    'someone died',
    'аав нас барсан',
    'ээж нас барсан',
    'нас барсны гэрчилгээ',
    'нас барсан гэрчилгээ',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: {
    notices: { rows: 'civil.deathNotices' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
  },
  known: ['lastname', 'firstname'],
  ask: {
    place: {
      type: 'choice',
      title: 'Хаана нас барсан бэ?',
      options: { hospital: 'Эмнэлэгт', home: 'Гэртээ', elsewhere: 'Өөр газар', abroad: 'Гадаадад' },
    },
    notice: {
      type: 'choice',
      title: 'Хэний нас баралт вэ?',
      hint: 'Мэдэгдлийг эмнэлэг илгээдэг. Гэртээ бол өрхийн эмчээс авна.',
      options: { rows: 'civil.deathNotices', value: 'noticeNumber', label: ['fullName', 'diedOn'] },
    },
    deceased: {
      type: 'registerNumber',
      title: 'Нас барагчийн регистр хэд вэ?',
      why: 'Гадаадын мэдэгдэл бүртгэлд ирдэггүй.',
    },
    foreignPaper: {
      type: 'file',
      title: 'Гадаадад олгосон баримт, орчуулгыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    relation: {
      type: 'choice',
      title: 'Та нас барагчийн хэн нь вэ?',
      options: {
        spouse: 'Эхнэр, нөхөр',
        child: 'Хүүхэд',
        parent: 'Эцэг, эх',
        relative: 'Бусад төрөл садан',
        institution: 'Байгууллагын төлөөлөгч',
      },
    },
    hasCard: {
      type: 'yesNo',
      title: 'Нас барагчийн үнэмлэх танд байгаа юу?',
      hint: 'Байгаа бол гэрчилгээ авахдаа хүлээлгэж өгнө.',
    },
    office: { type: 'office', title: 'Гэрчилгээг хаанаас авах вэ?' },
  },
  when: {
    notice: { place: ['hospital', 'home', 'elsewhere'] },
    deceased: { place: 'abroad' },
    foreignPaper: { place: 'abroad' },
  },
  stop: [
    {
      when: { place: ['hospital', 'home', 'elsewhere'], notices: { known: false } },
      say: 'Эмнэлгийн мэдэгдэл ирээгүй байна.',
      remedy: 'Эмнэлэг, өрхийн эмчээр мэдэгдлийг илгээлгэнэ үү.',
    },
  ],
  fee: [{ label: 'Нас барсны бүртгэл', amount: 0 }],
  workingDays: 1,
  checks: [
    {
      title: 'Эмнэлгийн мэдэгдэлтэй эсвэл гадаадын баримттай',
      when: { anyOf: [{ notices: { known: true } }, { foreignPaper: { known: true } }] },
    },
    { title: 'Ойрын төрөл садан мэдээлсэн', when: { relation: ['spouse', 'child', 'parent'] } },
  ],
  returns: [
    {
      code: 'paper-unclear',
      say: 'Гадаадын баримт уншигдахгүй байна. Дахин хавсаргана уу.',
      asks: ['foreignPaper', 'deceased'],
    },
  ],
  refusals: [
    {
      code: 'already-registered',
      say: 'Энэ нас баралт бүртгэгдсэн байна.',
      remedy: '«Нас барсны бүртгэлийн лавлагаа» авна уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'cause-examined',
      say: 'Нас барсан шалтгааныг шинжилж байна.',
      remedy: 'Шинжилгээний дүгнэлт гарсны дараа дахин хандана уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'apostille-missing',
      say: 'Гадаадын баримтыг хүчинтэй болгуулаагүй байна.',
      remedy: 'Апостиль эсвэл консулын тэмдэг авна уу.',
      law: { act: 'Иргэний улсын бүртгэлийн тухай хууль' },
    },
  ],
  gives: { thing: 'Нас барсны гэрчилгээ', at: 'office' },
  source: 'khovd.gov.mn, table of fees before 2021: free; one day from memory',
  confidence: 'medium',
})
