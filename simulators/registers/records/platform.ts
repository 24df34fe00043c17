import { type Answers, list, record, takes } from '../synthetic.ts'

export const platform: Answers = {
  ...list('WS100003', 0.9, 5, ({ day, one }) => ({
    accessDate: day(2025, 2026),
    orgName: one(['Хаан банк', 'Нийгмийн даатгалын ерөнхий газар', 'Татварын ерөнхий газар']),
    serviceName: one(['Иргэний үнэмлэх', 'Хаяг', 'Гэрлэлтийн бүртгэл']),
    purpose: one(['Зээл судлах', 'Тэтгэмж тогтоох', 'Үйлчилгээ үзүүлэх']),
  })),
  ...list('ASSUMED-mandates', 0.6, 2, ({ digits, one, day }) => ({
    mandateNumber: `ТӨ-${digits(6)}`,
    agentName: one(['Дорж Бат', 'Лхагва Сараа']),
    scope: one(['Лавлагаа авах', 'Хүсэлт гаргах', 'Бичиг баримт авах']),
    validUntil: day(2027, 2028),
  })),
  ...record('ASSUMED-mandate', 1, ({ one }, { inputs }) => ({
    mandateNumber: inputs.mandateNumber ?? '',
    agentName: one(['Дорж Бат', 'Лхагва Сараа']),
    scope: one(['Лавлагаа авах', 'Хүсэлт гаргах', 'Бичиг баримт авах']),
  })),
  ...takes('ASSUMED-end-mandate'),
  ...record('ASSUMED-national-mail', 0.4, ({ digits, day }) => ({
    mailAddress: `${digits(12)}@mail.e-mongolia.mn`,
    openedDate: day(2021, 2026),
    state: 'Идэвхтэй',
  })),
  ...list('ASSUMED-data-consents', 0.6, 3, ({ digits, one, day }) => ({
    consentNumber: `ЗӨ-${digits(6)}`,
    orgName: one(['Хаан банк', 'Голомт банк', 'Мандал даатгал']),
    dataName: one(['Цалингийн мэдээлэл', 'Хаяг', 'Хөрөнгийн мэдээлэл']),
    validUntil: day(2027, 2028),
  })),
  ...takes('ASSUMED-end-consent'),
}
