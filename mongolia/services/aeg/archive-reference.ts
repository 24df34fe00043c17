import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'archive-reference',
  agency: 'aeg',
  kind: 'reference',
  title: 'Архивын лавлагаа: цалин, ажилласан жил',
  summary: 'Тэтгэвэр тогтоолгох цалин, ажилласан жилийн лавлагаа.',
  words: [
    'цалингийн лавлагаа',
    'архивын лавлагаа',
    'ажилласан жил',
    '1995 оноос өмнөх цалин',
    'тэтгэврийн архив',
    'хөдөлмөрийн дэвтэр алдсан',
    'нийгмийн даатгалын дэвтэр',
    'salary archive',
  ],
  law: [
    { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
  ],
  facts: {
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    birthDate: { from: 'civil.person.birthDate' },
    insured: { rows: 'insurance.contributions', with: { startYear: 'years.from', endYear: 'years.to' } },
    insuredYears: { count: 'insured' },
  },
  known: ['lastname', 'firstname', 'birthDate'],
  ask: {
    wanted: {
      type: 'several',
      title: 'Ямар лавлагаа авах вэ?',
      options: {
        salary: 'Цалин хөлс',
        years: 'Ажилласан жил',
        hard: 'Хүнд, хортой нөхцөл',
        orders: 'Томилсон, чөлөөлсөн тушаал',
      },
    },
    employer: {
      type: 'text',
      title: 'Аль байгууллагад ажилласан бэ?',
      hint: 'Тухайн үеийн нэрээр нь бичнэ үү.',
      longest: 120,
    },
    moved: {
      type: 'choice',
      title: 'Байгууллага тань одоо байгаа юу?',
      options: { exists: 'Байгаа', closed: 'Татан буугдсан', unknown: 'Мэдэхгүй' },
    },
    years: { type: 'yearSpan', title: 'Аль жилүүдэд ажилласан бэ?', earliest: 1940, yearsMost: 45 },
    job: { type: 'text', title: 'Ямар ажил хийдэг байсан бэ?', longest: 80 },
    unit: { type: 'text', title: 'Аль цех, хэлтэс, бригадад байсан бэ?', longest: 80, optional: true },
    named: { type: 'yesNo', title: 'Тэр үед өөр нэртэй байсан уу?', hint: 'Жишээ нь, овог, нэрээ сольсон.' },
    formerName: { type: 'text', title: 'Тэр үеийн овог, нэрээ бичнэ үү', longest: 80 },
    book: {
      type: 'file',
      title: 'Хөдөлмөрийн дэвтэр байвал хавсаргана уу',
      hint: 'Тухайн жилүүдийн хуудсыг хавсаргавал хурдан олно.',
      optional: true,
      accept: ['pdf', 'jpeg', 'png'],
    },
    purpose: {
      type: 'choice',
      title: 'Хаана зориулж авах вэ?',
      options: {
        pension: 'Тэтгэвэр тогтоолгох',
        allowance: 'Удаан жилийн нэмэгдэл',
        court: 'Шүүх, маргаан',
        other: 'Бусад',
      },
    },
    archive: { type: 'office', title: 'Аль архиваас авах вэ?', hint: 'Мэдэхгүй бол аймгийн архивыг сонгоно уу.' },
  },
  when: {
    formerName: { named: true },
  },
  stop: [
    {
      when: { insuredYears: { atLeast: 1 } },
      say: 'Сонгосон жилээс {insuredYears} нь нийгмийн даатгалд бүртгэлтэй байна.',
      remedy: 'Тэдгээрийг лавлагаагаар аваад, үлдсэн жилээ энд сонгоно уу.',
      instead: 'social-insurance-reference',
    },
    {
      when: { moved: 'exists' },
      say: 'Ажиллаж байгаа байгууллага лавлагаагаа өөрөө гаргана.',
      remedy: 'Тэр байгууллагын хүний нөөц, архиваас авна уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 10, // a list of services says ten days, with low confidence
  checks: [
    { title: 'Байгууллага татан буугдсан', when: { moved: 'closed' } },
    { title: 'Хөдөлмөрийн дэвтэртэй', when: { book: { known: true } } },
    { title: 'Нэрээ солиогүй', when: { named: false } },
  ],
  returns: [
    {
      code: 'employer-unclear',
      say: 'Байгууллагын нэр тодорхойгүй байна. Аймаг, сумыг нь нэмнэ үү.',
      asks: ['employer', 'unit'],
    },
    { code: 'years-wide', say: 'Хугацаа хэт урт байна. Ажилласан жилээ нарийвчилна уу.', asks: ['years'] },
    { code: 'book-unclear', say: 'Дэвтрийн хуудас уншигдахгүй байна. Дахин хавсаргана уу.', asks: ['book'] },
    { code: 'former-name', say: 'Тэр үеийн нэрээ бичээгүй байна. Нэмж бичнэ үү.', asks: ['named', 'formerName'] },
  ],
  refusals: [
    {
      code: 'not-found',
      say: 'Таны нэр цалингийн баримтад олдсонгүй.',
      remedy: 'Өөр он, өөр нэрээр дахин хүсэлт гаргана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'not-deposited',
      say: 'Байгууллага баримтаа архивт шилжүүлээгүй.',
      remedy: 'Гэрчийн мэдүүлгээр шүүхээр тогтоолгоно уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'other-archive',
      say: 'Баримт өөр архивт хадгалагдаж байна.',
      remedy: '«Татан буугдсан байгууллагын архив хайх» үйлчилгээгээр олно уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  tell: {
    operation: 'archives.orderSalary',
    with: { organization: 'employer', startYear: 'years.from', endYear: 'years.to', job: 'job', order: 'number' },
    refused: {
      say: 'Архивын бүртгэл захиалгыг хүлээж аваагүй байна.',
      remedy: 'Архивтай холбогдож дахин захиална уу.',
    },
  },
  gives: {
    document: 'Цалин, ажилласан жилийн архивын лавлагаа',
    show: ['wanted', 'employer', 'years', 'job', 'purpose', 'archive'],
    validDays: 365,
    says: 'Лавлагаа гарлаа. Цалингийн хуудсыг архиваас авч болно.',
  },
  source: 'KHUR operations of the archives; ten days from memory',
  confidence: 'medium',
})
