import { type Answers, list, record, takes } from '../synthetic.ts'

export const signature: Answers = {
  ...record('ASSUMED-signature-certificate', 0.5, ({ digits, day }) => ({
    serialNumber: digits(16),
    issuerName: 'Улсын бүртгэлийн ерөнхий газар',
    validFrom: day(2022, 2025),
    validUntil: day(2027, 2029),
    state: 'Хүчинтэй',
  })),
  ...list('ASSUMED-entity-certificates', 0.7, 3, ({ digits, one, day }) => ({
    serialNumber: digits(16),
    holderName: one(['Дорж Бат', 'Лхагва Сараа', 'Цэрэн Оюун']),
    purpose: one(['Татварын тайлан', 'Албан бичиг', 'Худалдан авалт']),
    validUntil: day(2027, 2029),
  })),
  ...takes('ASSUMED-revoke-certificate'),
}
