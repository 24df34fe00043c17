import { type Answers, list } from '../synthetic.ts'

export const finance: Answers = {
  ...list('ASSUMED-insurance-policies', 0.7, 3, ({ digits, one, day }) => ({
    policyNumber: digits(10),
    insurerName: one(['Бодь даатгал', 'Монгол даатгал', 'Практикал даатгал']),
    kindName: one(['жолоочийн хариуцлагын даатгал', 'хөрөнгийн даатгал', 'гэнэтийн ослын даатгал']),
    validUntil: day(2026, 2028),
  })),
  ...list('ASSUMED-financial-licences', 0.5, 2, ({ digits, one, day }) => ({
    licenceNumber: `1/${digits(3)}`,
    companyName: one(['Итгэл зээл ББСБ ХХК', 'Найрамдал брокер ХХК']),
    kindName: one(['банк бус санхүүгийн үйл ажиллагаа', 'даатгалын зуучлал']),
    validUntil: day(2027, 2031),
  })),
}
