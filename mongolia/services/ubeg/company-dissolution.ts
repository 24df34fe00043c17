import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-dissolution',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Байгууллага татан буулгах',
  summary: 'Компани, байгууллагаа хааж, бүртгэлээс хасуулна.',
  words: [
    'компани хаах',
    'татан буулгах',
    'бүртгэлээс хасуулах',
    'close company',
    'компаниа хаамаар байна',
    'ажиллагаагүй компани устгах',
    'дампуурсан',
    'ххк хаалгах',
    'бизнесээ зогсоох',
    'ттб татан буулгах',
    'shut down my company',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: {
    director: { from: 'legal.director.validDirector', with: { legalEntityNumber: 'company' } },
    taxDebt: { from: 'tax.debt.remainderNonpayment' },
    structure: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллагыг хаах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    ground: {
      type: 'choice',
      title: 'Яагаад хааж байна вэ?',
      options: {
        own: 'Эзэмшигчдийн шийдвэр',
        term: 'Хугацаа нь дууссан',
        court: 'Шүүх шийдвэрлэсэн',
        bankrupt: 'Дампуурсан',
      },
    },
    dissolution: { type: 'file', title: 'Татан буулгах шийдвэрийг хавсаргана уу', accept: ['pdf'] },
    announced: { type: 'date', title: 'Сонинд хэзээ зарласан бэ?', latest: 'today' },
    creditors: { type: 'yesNo', title: 'Нэхэмжлэгч байгаа юу?' },
    balance: { type: 'file', title: 'Татан буулгах тэнцлийг хавсаргана уу', accept: ['pdf'] },
    workers: { type: 'number', title: 'Хэдэн ажилтантай байсан бэ?', least: 0, most: 100_000 },
    sealBack: {
      type: 'declaration',
      title: 'Тамга, гэрчилгээ хураалгах',
      statement: 'Тамга, гэрчилгээгээ хэлтэст хүлээлгэн өгнө.',
    },
  },
  stop: [
    {
      when: { creditors: true },
      say: 'Нэхэмжлэгчийн шаардлага барагдаагүй байна.',
      remedy: 'Өр төлбөрөө барагдуулаад дахин хүсэлт гаргана уу.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    {
      title: 'Захирлын хувьд татварын өргүй',
      when: { anyOf: [{ taxDebt: { below: 1 } }, { taxDebt: { known: false } }] },
    },
    { title: 'Байгууллага бүртгэлтэй', when: { structure: { known: true } } },
  ],
  returns: [
    { code: 'announcement', say: 'Сонинд зарласан огноо буруу байна. Засна уу.', asks: ['announced'] },
    { code: 'balance-unsigned', say: 'Татан буулгах тэнцэлд гарын үсэг алга.', asks: ['balance'] },
  ],
  refusals: [
    {
      code: 'tax-clearance',
      say: 'Татварын тооцоо дуусаагүй байна.',
      remedy: 'Харьяа татварын хэлтсээс тооцоо дууссан акт авна уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'insurance-clearance',
      say: 'Нийгмийн даатгалын тооцоо дуусаагүй байна.',
      remedy: 'Нийгмийн даатгалын хэлтэстэй тооцоогоо дуусгана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'within-notice',
      say: 'Зарласнаас хойш хуулийн хугацаа өнгөрөөгүй байна.',
      remedy: 'Хугацаа дууссаны дараа хандана уу.',
      law: { act: 'Компанийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Бүртгэлээс хассан баримт',
    show: ['ground', 'announced'],
    validDays: 3650, // no period is published: a default of ours
  },
  confidence: 'low',
})
