import { type Answers, list, record } from '../synthetic.ts'

export const notary: Answers = {
  ...list('ASSUMED-notarial-acts', 0.7, 3, ({ digits, day, one }) => ({
    actNumber: `Н-${digits(6)}`,
    actDate: day(2018, 2026),
    actName: one(['Гэрээ гэрчлэх', 'Итгэмжлэл гэрчлэх', 'Хуулбар гэрчлэх']),
    notaryName: one(['Ц.Оюун', 'Б.Болд', 'Д.Сараа']),
  })),
  ...list('ASSUMED-powers-of-attorney', 0.6, 2, ({ digits, one, day }) => ({
    powerNumber: `ИТ-${digits(6)}`,
    agentName: one(['Дорж Бат', 'Лхагва Сараа']),
    subject: one(['Автомашин захиран зарцуулах', 'Байр зарах', 'Бичиг баримт бүрдүүлэх']),
    validUntil: day(2027, 2029),
  })),
  ...record('ASSUMED-power-of-attorney', 1, ({ one, day }, { inputs }) => ({
    powerNumber: inputs.powerNumber ?? '',
    agentName: one(['Дорж Бат', 'Лхагва Сараа']),
    subject: one(['Автомашин захиран зарцуулах', 'Байр зарах', 'Бичиг баримт бүрдүүлэх']),
    validUntil: day(2027, 2029),
  })),
}
