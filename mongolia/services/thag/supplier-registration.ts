import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'supplier-registration',
  agency: 'thag',
  kind: 'registration',
  title: 'Төрд нийлүүлэгчээр бүртгүүлэх',
  summary: 'Цахим худалдан авалтын системд компаниа бүртгүүлнэ.',
  words: [
    'тендерт бүртгүүлэх',
    'нийлүүлэгч',
    'цахим тендер',
    'тендерийн систем',
    'supplier registration',
    'тендерт анх удаа орох',
    'тендерт компаниа оруулах',
    'төрд бараа нийлүүлэх',
    'tender.gov.mn бүртгүүлэх',
    'төрийн худалдан авалтад орох',
    'сайтад эрх нээлгэх тендер',
    'become a supplier',
    'тендерийн хэрэглэгчийн эрх',
  ],
  law: [{ act: 'Төрийн болон орон нутгийн өмчийн хөрөнгөөр бараа, ажил, үйлчилгээ худалдан авах тухай хууль' }],
  facts: {
    companyName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    unpaid: { from: 'tax.organisation.nonpayment', with: { legalEntityNumber: 'company' } },
    barred: { from: 'procurement.restricted.statusName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    field: {
      type: 'several',
      title: 'Юу нийлүүлэх вэ?',
      options: { goods: 'Бараа', building: 'Барилгын ажил', service: 'Үйлчилгээ', advice: 'Зөвлөх үйлчилгээ' },
    },
    workers: { type: 'number', title: 'Хэдэн ажилтантай вэ?', least: 1, most: 20_000 },
    disabled: { type: 'number', title: 'Тэднээс хөгжлийн бэрхшээлтэй нь хэд вэ?', least: 0, most: 20_000 },
    local: { type: 'yesNo', title: 'Дотоодын үйлдвэрлэгч үү?' },
    mail: { type: 'email', title: 'Ямар и-мэйлээр холбогдох вэ?' },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [
    {
      when: { companyName: { known: false } },
      code: 'no-company',
      say: 'Компанийн бүртгэл олдсонгүй.',
      remedy: 'Улсын бүртгэлд бүртгүүлнэ үү.',
    },
    {
      when: { unpaid: { atLeast: 1 } },
      code: 'owes',
      say: 'Компани татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин бүртгүүлнэ үү.',
    },
    {
      when: { barred: 'хязгаарласан' },
      code: 'barred',
      say: 'Компанийн тендерт оролцох эрхийг хязгаарласан байна.',
      remedy: 'Хязгаарлалтын хугацаа дуусахаар бүртгүүлнэ үү.',
    },
  ],
  gives: {
    document: 'Нийлүүлэгчийн бүртгэлийн хуудас',
    show: ['companyName', 'field', 'workers', 'local'],
    validDays: 365, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
