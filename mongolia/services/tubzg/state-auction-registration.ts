import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'state-auction-registration',
  agency: 'tubzg',
  kind: 'registration',
  title: 'Төрийн өмчийн дуудлага худалдаанд орох',
  summary: 'Зарласан хөрөнгө сонгож, дуудлага худалдаанд бүртгүүлнэ.',
  words: [
    'дуудлага худалдаа',
    'төрийн машин худалдах',
    'акт болсон машин',
    'state auction',
    'аукционд орох',
    'төрийн хуучин машин хямд',
    'акт машин дуудлагаар',
    'төрийн өмч зарагдах',
    'төрийн байр дуудлагаар авах',
    'аукционы барьцаа',
    'buy at state auction',
    'төрийн хөрөнгө худалдаж авах',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    auction: {
      type: 'choice',
      title: 'Аль хөрөнгө вэ?',
      options: { rows: 'holdings.auctions', value: 'auctionNumber', label: ['assetName', 'startPrice'] },
    },
    bidder: { type: 'choice', title: 'Хэн оролцох вэ?', options: { self: 'Би өөрөө', company: 'Миний компани' } },
    company: {
      type: 'choice',
      title: 'Аль компани вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    deposit: { type: 'file', title: 'Дэнчин төлсөн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    viewed: { type: 'yesNo', title: 'Хөрөнгийг очиж үзсэн үү?' },
    back: { type: 'text', title: 'Дэнчинг ямар дансанд буцаах вэ?', longest: 30 },
  },
  when: { company: { bidder: 'company' } },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өргүй хүн дуудлага худалдаанд орно.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'deposit',
      say: 'Дэнчин хугацаандаа орж ирээгүй байна.',
      remedy: 'Дараагийн дуудлага худалдаанд бүртгүүлнэ үү.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
    {
      code: 'insider',
      say: 'Та хөрөнгийн комиссын гишүүн байна.',
      remedy: 'Комиссоос гарсны дараа оролцоно уу.',
      law: { act: 'Төрийн болон орон нутгийн өмчийн тухай хууль' },
    },
  ],
  gives: { says: 'Та бүртгэгдлээ. Дуудлага худалдаа эхлэхэд утсаар мэдэгдэнэ.' },
  confidence: 'low',
})
