import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-investment-company',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Гадаадын хөрөнгө оруулалттай компани байгуулах',
  summary: 'Гадаадын хөрөнгө оруулагчтай компаниа бүртгүүлнэ.',
  words: [
    'гадаад компани',
    'хамтарсан компани',
    'гадаадын хөрөнгө оруулалт',
    'foreign investment company',
    'гадаад хүнтэй компани байгуулах',
    'хятад хүнтэй хамтарч компани',
    'гхо компани байгуулах',
    'гадаад хүн компани нээх',
    'зуун мянган доллар компани',
    'солонгос хүн бизнес нээх',
    'foreigner open company',
    'joint venture',
  ],
  law: [
    { act: 'Хөрөнгө оруулалтын тухай хууль' },
    { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    { act: 'Компанийн тухай хууль' },
  ],
  ask: {
    name: {
      type: 'choice',
      title: 'Захиалсан нэр аль нь вэ?',
      options: { rows: 'legal.names', value: 'certifiedNumber', label: ['legalEntityName'] },
    },
    investor: {
      type: 'choice',
      title: 'Хөрөнгө оруулагч хэн бэ?',
      options: { person: 'Гадаадын иргэн', company: 'Гадаадын компани', fund: 'Олон улсын сан' },
    },
    origin: { type: 'text', title: 'Аль улсаас вэ?', longest: 60 },
    share: { type: 'number', title: 'Гадаадын хувь хэд вэ?', hint: '25 ба түүнээс дээш хувь.', least: 25, most: 100 },
    dollars: {
      type: 'number',
      title: 'Хөрөнгө оруулагч бүр хэдэн доллар оруулах вэ?',
      hint: 'Хуулиар 100\u00a0000 доллар ба түүнээс дээш.',
      least: 100_000,
    },
    bankProof: {
      type: 'file',
      title: 'Мөнгө орсон банкны тодорхойлолтыг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    passport: {
      type: 'file',
      title: 'Хөрөнгө оруулагчийн паспорт, гэрчилгээг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    sector: {
      type: 'choice',
      title: 'Аль салбарт вэ?',
      options: {
        mining: 'Уул уурхай',
        bank: 'Банк, санхүү',
        media: 'Хэвлэл, харилцаа холбоо',
        trade: 'Худалдаа',
        other: 'Бусад',
      },
    },
    stateOwned: { type: 'yesNo', title: 'Хөрөнгө оруулагч гадаадын төрийн өмчит үү?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Төрийн өмчит бус', when: { stateOwned: false } },
    { title: 'Стратегийн салбар бус', when: { sector: ['trade', 'other'] } },
  ],
  returns: [{ code: 'deposit', say: 'Банкны тодорхойлолт дүнтэй таарахгүй байна.', asks: ['bankProof', 'dollars'] }],
  refusals: [
    {
      code: 'investment-permit',
      say: 'Төрийн өмчит хөрөнгө оруулагчид зөвшөөрөл хэрэгтэй.',
      remedy: 'Хөрөнгө оруулалтын асуудал эрхэлсэн байгууллагаас авна уу.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
    {
      code: 'below-minimum',
      say: 'Хөрөнгө оруулалт доод хэмжээнд хүрээгүй байна.',
      remedy: 'Дутууг нэмж оруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хөрөнгө оруулалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Гадаадын хөрөнгө оруулалттай компанийн гэрчилгээ',
    show: ['investor', 'origin', 'share', 'sector'],
    validDays: 3650, // no period is published: a default of ours
  },
  source: 'Investment Law: 25 per cent and 100,000 USD for each investor, from memory',
  confidence: 'medium',
})
