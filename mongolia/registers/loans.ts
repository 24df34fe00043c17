import type { Register } from '#engine'

export const loans = {
  id: 'loans',
  agency: 'bzs',
  title: 'Боловсролын зээлийн бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1026', subsystem: 'loans' },
  terms: { sensitivity: 'personal', law: { act: 'Боловсролын ерөнхий хууль' }, freshMinutes: 1440 },
  operations: {
    loan: {
      code: 'ASSUMED-education-loan',
      name: 'EducationLoan',
      title: 'Боловсролын зээл',
      freshMinutes: 0,
      assumed: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        institutionName: { title: 'Зээлээр сурсан сургууль', type: 'text' },
        loanAmount: { title: 'Авсан зээл', type: 'money' },
        balance: { title: 'Зээлийн үлдэгдэл', type: 'money' },
        graduationDate: { title: 'Сургууль төгссөн огноо', type: 'date' },
        statusName: { title: 'Зээлийн төлөв', type: 'text' },
      },
    },
    dues: {
      code: 'ASSUMED-education-loan-dues',
      name: 'EducationLoanDues',
      title: 'Төлөх ёстой зээл',
      freshMinutes: 0,
      assumed: true,
      many: true,
      fields: {
        contractNumber: { title: 'Гэрээний дугаар', type: 'text' },
        dueDate: { title: 'Төлөх огноо', type: 'date' },
        amount: { title: 'Төлөх дүн', type: 'money' },
      },
    },
    payDues: {
      code: 'ASSUMED-pay-education-loan',
      name: 'PayEducationLoan',
      title: 'Зээлийн төлбөр бүртгүүлэх',
      freshMinutes: 0,
      assumed: true,
      inputs: ['amount', 'invoice'],
      fields: { success: { title: 'Төлбөр бүртгэгдсэн эсэх', type: 'yesNo' } },
    },
  },
} as const satisfies Register
