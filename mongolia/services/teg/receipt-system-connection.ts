import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'receipt-system-connection',
  agency: 'teg',
  kind: 'registration',
  title: 'Баримтын системд холбогдох',
  summary: 'Дэлгүүр, үйлчилгээний газраа татварын баримтын системд холбоно.',
  words: [
    'и баримт систем',
    'пос холбох',
    'касс бүртгүүлэх',
    'POS registration',
    'и-баримтад холбогдох',
    'дэлгүүртээ пос тавих',
    'кассын машин холбох',
    'и-баримт гаргадаг болох',
    'пос программ',
    'кафедаа баримт хэвлэдэг болох',
    'connect pos',
    'баримт хэвлэх эрх нээлгэх',
  ],
  law: [{ act: 'Нэмэгдсэн өртгийн албан татварын тухай хууль' }],
  facts: {
    connected: { from: 'tax.organisation.receiptSent', with: { legalEntityNumber: 'company' } },
    companyName: { from: 'tax.organisation.name', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    points: { type: 'number', title: 'Хэдэн борлуулалтын цэгтэй вэ?', least: 1, most: 1000 },
    device: {
      type: 'choice',
      title: 'Яаж баримт хэвлэх вэ?',
      options: { pos: 'Касс, пос', computer: 'Компьютер, принтер', phone: 'Гар утас', web: 'Цахим дэлгүүр' },
    },
    branch: { type: 'address', title: 'Эхний цэг хаана вэ?', why: 'Байршлыг баримт дээр хэвлэнэ.' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { companyName: { known: false } },
      code: 'no-taxpayer',
      say: 'Компани татварт бүртгэлгүй байна.',
      remedy: 'Эхлээд татварт бүртгүүлнэ үү.',
    },
    {
      when: { connected: true },
      code: 'connected',
      say: 'Компани системд холбогдсон байна.',
      remedy: 'Шинэ цэгээ системээс нэмнэ үү.',
    },
  ],
  gives: { says: 'Холболтын код утсанд тань ирнэ. Программдаа оруулна уу.' },
  confidence: 'low',
})
