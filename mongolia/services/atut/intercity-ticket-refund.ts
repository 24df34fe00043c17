import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'intercity-ticket-refund',
  agency: 'atut',
  kind: 'notification',
  title: 'Хот хоорондын автобусны тасалбар буцаах',
  summary: 'Автобус хөдлөхөөс өмнө тасалбараа буцаана.',
  words: [
    'билет буцаах',
    'автобусны билет',
    'аймаг явах билет',
    'bus ticket refund',
    'автобусны билет буцаах',
    'орон нутгийн билет цуцлах',
    'билетээ солих автобус',
    'явахаа больсон билет',
    'драгон билет буцаах',
    'билетний мөнгөө буцааж авах',
    'cancel bus ticket',
  ],
  law: [{ act: 'Авто тээврийн тухай хууль' }, { act: 'Хэрэглэгчийн эрхийг хамгаалах тухай хууль' }],
  facts: {
    way: { from: 'transport.ticket.direction', with: { ticketNumber: 'ticket' } },
    departs: { from: 'transport.ticket.departs', with: { ticketNumber: 'ticket' } },
    left: { daysUntil: 'departs' },
    price: { from: 'transport.ticket.price', with: { ticketNumber: 'ticket' } },
    boarded: { from: 'transport.ticket.boarded', with: { ticketNumber: 'ticket' } },
  },
  ask: {
    ticket: {
      type: 'choice',
      title: 'Аль тасалбарыг буцаах вэ?',
      options: { rows: 'transport.tickets', value: 'ticketNumber', label: ['direction', 'departs', 'ticketNumber'] },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад буцаах вэ?',
      options: { mine: 'Явахаа больсон', cancelled: 'Аялал цуцлагдсан', late: 'Автобус хоцорсон' },
    },
  },
  fee: [{ label: 'Тасалбар буцаах', amount: 0 }],
  refuseWhen: [
    {
      when: { boarded: true },
      code: 'used',
      say: 'Энэ тасалбараар зорчсон байна.',
      remedy: 'Гомдолтой бол яаманд гомдол гаргана уу.',
    },
    {
      when: { price: { known: false } },
      code: 'unknown-ticket',
      say: 'Тасалбарын мэдээлэл олдсонгүй.',
      remedy: 'Худалдан авсан газраасаа лавлана уу.',
    },
    {
      when: { left: { below: 0 }, cause: 'mine' },
      code: 'departed',
      say: 'Автобус хөдөлсөн тул буцаах боломжгүй.',
      remedy: 'Дараа аялахдаа урьдчилан буцаана уу.',
    },
  ],
  gives: { document: 'Тасалбар буцаасан баримт', show: ['way', 'departs', 'price', 'cause'], validDays: 90 },
  confidence: 'low',
})
