import type { Register } from '#engine'

export const finance = {
  id: 'finance',
  agency: 'szh',
  title: 'Санхүүгийн зохицуулалтын бүртгэл',
  member: { memberClass: 'GOV', memberCode: '1031', subsystem: 'finance' },
  terms: {
    sensitivity: 'personal',
    law: { act: 'Санхүүгийн зохицуулах хорооны эрх зүйн байдлын тухай хууль' },
    freshMinutes: 60,
  },
  operations: {
    policies: {
      code: 'ASSUMED-insurance-policies',
      name: 'InsurancePolicies',
      title: 'Даатгалын гэрээ',
      law: { act: 'Даатгалын тухай хууль' },
      assumed: true,
      many: true,
      fields: {
        policyNumber: { title: 'Гэрээний дугаар', type: 'text' },
        insurerName: { title: 'Даатгагч', type: 'text' },
        kindName: { title: 'Даатгалын хэлбэр', type: 'text' },
        validUntil: { title: 'Дуусах огноо', type: 'date' },
      },
    },
    licences: {
      code: 'ASSUMED-financial-licences',
      name: 'FinancialLicences',
      title: 'Санхүүгийн тусгай зөвшөөрөл',
      freshMinutes: 1440,
      assumed: true,
      many: true,
      fields: {
        licenceNumber: { title: 'Зөвшөөрлийн дугаар', type: 'text' },
        companyName: { title: 'Компани', type: 'text' },
        kindName: { title: 'Зөвшөөрлийн төрөл', type: 'text' },
        validUntil: { title: 'Дуусах огноо', type: 'date' },
      },
    },
  },
} as const satisfies Register
