import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'visa-invitation',
  agency: 'gihg',
  kind: 'permit',
  title: 'Гадаадын иргэн урих визийн зөвшөөрөл',
  summary: 'Гадаадын иргэнийг Монголд урих визийн зөвшөөрөл авна.',
  words: [
    'урилга',
    'гадаадаас хүн урих',
    'виз гаргуулах',
    'зочин урих',
    'invitation',
    'гадаад найзаа урих',
    'хятад ажилчин урих',
    'гадаад нөхрөө авчрах',
    'монгол руу гадаад хүн оруулах',
    'урилга бичих',
    'гадаад ажилтны виз',
    'invite a friend',
    'вызов хийх',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: {
    home: { from: 'civil.address.fullAddress' },
    violations: { rows: 'immigration.violations' },
    open: { count: 'violations' },
  },
  known: ['home'],
  ask: {
    inName: { type: 'choice', title: 'Хэний нэрээр урих вэ?', options: { person: 'Өөрийн', company: 'Компанийн' } },
    company: {
      type: 'choice',
      title: 'Аль компани урих вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    guestName: {
      type: 'text',
      title: 'Зочны нэр латинаар хэн бэ?',
      hint: 'Паспорт дээр байгаагаар бичнэ үү.',
      longest: 80,
    },
    guestCountry: { type: 'text', title: 'Аль улсын иргэн бэ?', longest: 60 },
    category: {
      type: 'choice',
      title: 'Ямар зорилгоор ирэх вэ?',
      options: { guest: 'Айлчлах', business: 'Бизнес', work: 'Ажиллах', study: 'Суралцах', treatment: 'Эмчилгээ' },
    },
    comes: { type: 'date', title: 'Хэзээ ирэх вэ?', earliest: 'today' },
    guestPassport: { type: 'file', title: 'Зочны паспортыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    duty: {
      type: 'declaration',
      title: 'Урьсан хүний үүрэг',
      statement: 'Зочны байр, буцах зардлыг хариуцна. Хугацаандаа гарахыг нь хангана.',
    },
  },
  when: { company: { inName: 'company' } },
  fee: [{ label: 'Визийн зөвшөөрөл', amount: 1000 }], // an older list of fees
  workingDays: 'unknown',
  checks: [{ title: 'Урьсан хүн зөрчилгүй', when: { open: { below: 1 } } }],
  refusals: [
    {
      code: 'guest-banned',
      say: 'Зочин Монголд орох хоригтой байна.',
      remedy: 'Хоригийн хугацаа дууссаны дараа урина уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'host-unfit',
      say: 'Урьсан хүн өмнөх зочноо хугацаанд нь гаргаагүй байна.',
      remedy: 'Зөрчлөө арилгаад дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'purpose-unclear',
      say: 'Ирэх зорилго тодорхойгүй байна.',
      remedy: 'Гэрээ, хөтөлбөр хавсаргаж дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { document: 'Визийн зөвшөөрөл', show: ['guestName', 'guestCountry', 'category', 'comes'], validDays: 90 }, // no source gives the term: our own default
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees',
  confidence: 'low',
})
