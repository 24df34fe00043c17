import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'apostille',
  agency: 'mfa',
  kind: 'certificate',
  title: 'Апостиль авах',
  summary: 'Монгол баримтыг гадаадад хүчинтэй болгох апостиль.',
  words: [
    'апостил',
    'апостиль даруулах',
    'диплом баталгаажуулах',
    'баримт гадаадад хэрэглэх',
    'гэрчилгээ гадаадад',
    'бичиг баримт баталгаажуулах',
    'apostille',
    'гэрчилгээнд апостиль дарах',
    'гадаадад сурахад баримт батлах',
    'апостилийн тамга',
    'солонгост бичиг хүчинтэй болгох',
    'лавлагаагаа гадаадад өгөх',
    'legalise document abroad',
    'hague stamp',
  ],
  law: [
    {
      act: 'Гадаад улсын нийтийн баримт бичгийг хүчин төгөлдөр болгох шаардлагыг хүчингүй болгох тухай Гаагийн конвенц',
    },
    { act: 'Дипломат албаны тухай хууль' },
  ],
  facts: {
    companies: { rows: 'legal.companies' },
    latinLastname: { from: 'civil.latin.lastnameEng' },
    latinFirstname: { from: 'civil.latin.firstnameEng' },
    lastname: { from: 'civil.person.lastname' },
    firstname: { from: 'civil.person.firstname' },
    diploma: { from: 'education.diploma.degreeNumber' },
    school: { from: 'education.diploma.institutionName' },
    married: { from: 'civil.marriage.registeredId' },
    born: { from: 'civil.birth.registrationId' },
  },
  known: ['lastname', 'firstname', 'latinLastname', 'latinFirstname'],
  ask: {
    kind: {
      type: 'choice',
      title: 'Ямар баримтад апостиль авах вэ?',
      options: {
        diploma: 'Диплом, боловсролын гэрчилгээ',
        birth: 'Төрсний гэрчилгээ',
        marriage: 'Гэрлэсний гэрчилгээ',
        court: 'Шүүхийн шийдвэр',
        notary: 'Нотариатаар баталсан баримт',
        reference: 'Төрийн байгууллагын лавлагаа',
        company: 'Компанийн баримт',
      },
    },
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    from: {
      type: 'choice',
      title: 'Аль улсад хэрэглэх вэ?',
      hint: 'Солонгос, Япон, Герман, АНУ, Хятад зэрэг улс хүлээн зөвшөөрдөг.',
      options: { member: 'Апостиль хүлээн зөвшөөрдөг улсад', other: 'Хүлээн зөвшөөрдөггүй улсад' },
    },
    land: { type: 'text', title: 'Улсын нэрийг бичнэ үү', longest: 40 },
    digital: { type: 'yesNo', title: 'Цахимаар авсан баримт уу?', hint: 'Дээр нь шалгах код байвал цахим баримт.' },
    number: { type: 'text', title: 'Баримтын дугаар нь юу вэ?', longest: 40 },
    scan: {
      type: 'file',
      title: 'Баримтын хуулбарыг хавсаргана уу',
      hint: 'Тамга, гарын үсэг тод харагдана.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    translation: {
      type: 'choice',
      title: 'Орчуулга хэрэгтэй юу?',
      options: { none: 'Хэрэггүй', done: 'Орчуулгатай, нотариатаар баталсан' },
    },
    translated: { type: 'file', title: 'Баталсан орчуулгыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    copies: { type: 'number', title: 'Хэдэн хувь хэрэгтэй вэ?', least: 1, most: 20 },
    office: { type: 'office', title: 'Баримтаа хаана өгч, авах вэ?' },
  },
  when: {
    company: { kind: 'company' },
    number: { digital: true },
    scan: { digital: false },
    translated: { translation: 'done' },
  },
  stop: [
    {
      when: { from: 'other' },
      say: 'Энэ улсад апостиль хүчингүй.',
      remedy: 'Баримтаа консулаар баталгаажуулна уу.',
      instead: 'document-legalisation',
    },
    {
      when: { kind: 'marriage', married: { known: false } },
      say: 'Таны гэрлэлтийн бүртгэл олдсонгүй.',
      remedy: 'Бүртгэлээ шалгаад дахин хүсэлт гаргана уу.',
      instead: 'marriage-reference',
    },
    {
      when: { kind: 'company', companies: { known: false } },
      say: 'Таны нэр дээр хуулийн этгээд бүртгэлгүй байна.',
      remedy: 'Компанийн баримтад үүсгэн байгуулагч, захирал нь хүсэлт гаргана.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Диплом бүртгэлд байгаа',
      when: {
        anyOf: [
          { kind: ['birth', 'marriage', 'court', 'notary', 'reference', 'company'] },
          { diploma: { known: true } },
        ],
      },
    },
    {
      title: 'Төрсний бүртгэлтэй',
      when: {
        anyOf: [
          { kind: ['diploma', 'marriage', 'court', 'notary', 'reference', 'company'] },
          { born: { known: true } },
        ],
      },
    },
    {
      title: 'Баримтын хуулбар, эсвэл дугаартай',
      when: { anyOf: [{ scan: { known: true } }, { number: { known: true } }] },
    },
  ],
  returns: [
    {
      code: 'scan-unclear',
      say: 'Тамга, гарын үсэг харагдахгүй байна. Дахин хавсаргана уу.',
      asks: ['digital', 'scan', 'number'],
    },
    {
      code: 'translation-unsealed',
      say: 'Орчуулга нотариатаар батлагдаагүй байна.',
      asks: ['translation', 'translated'],
    },
    { code: 'which-land', say: 'Улсын нэр тодорхойгүй байна. Дахин бичнэ үү.', asks: ['land'] },
  ],
  refusals: [
    {
      code: 'signature-unknown',
      say: 'Гарын үсэг зурсан хүний загвар бүртгэлд алга.',
      remedy: 'Баримт олгосон байгууллагаар загварыг хүргүүлнэ үү.',
      law: {
        act: 'Гадаад улсын нийтийн баримт бичгийг хүчин төгөлдөр болгох шаардлагыг хүчингүй болгох тухай Гаагийн конвенц',
      },
    },
    {
      code: 'not-public',
      say: 'Энэ нь нийтийн баримт бичиг биш байна.',
      remedy: 'Эхлээд нотариатаар баталгаажуулна уу.',
      law: {
        act: 'Гадаад улсын нийтийн баримт бичгийг хүчин төгөлдөр болгох шаардлагыг хүчингүй болгох тухай Гаагийн конвенц',
      },
    },
    {
      code: 'forged',
      say: 'Баримт олгосон байгууллагын бүртгэлд алга.',
      remedy: 'Олгосон байгууллагадаа хандаж дахин авна уу.',
      law: { act: 'Дипломат албаны тухай хууль' },
    },
  ],
  gives: {
    thing: 'Апостильтай баримт',
    at: 'office',
    says: 'Апостиль бэлэн боллоо. Эх баримтаа авч сонгосон газраа очно уу.',
  },
  source: 'Mongolia is party to the Apostille Convention since 2009; papers and kinds from memory',
  confidence: 'medium',
})
