import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'enterprise-statistics-report',
  agency: 'ush',
  kind: 'declaration',
  title: 'Компанийн статистикийн тайлан өгөх',
  summary: 'Үйлдвэрлэл, ажиллагсдын тооны мэдээг илгээнэ.',
  words: [
    'статистикийн мэдээ',
    'тайлан илгээх',
    'АХ маягт',
    'statistical report',
    'статистикт тайлан явуулах',
    'үсх тайлан',
    'компанийн ажилчдын тооны мэдээ',
    'үйлдвэрийн мэдээ статистик',
    'статистикийн маягт бөглөх',
    'нягтлан статистик тайлан',
    'company statistics form',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    period: { type: 'choice', title: 'Аль хугацааных вэ?', options: { month: 'Сар', quarter: 'Улирал', year: 'Жил' } },
    active: { type: 'yesNo', title: 'Энэ хугацаанд үйл ажиллагаа явуулсан уу?' },
    branch: {
      type: 'choice',
      title: 'Үндсэн үйл ажиллагаа юу вэ?',
      options: {
        trade: 'Худалдаа',
        industry: 'Үйлдвэрлэл',
        building: 'Барилга',
        transport: 'Тээвэр',
        service: 'Үйлчилгээ',
      },
    },
    staff: { type: 'number', title: 'Хэдэн хүн ажиллаж байна вэ?', least: 0, most: 100_000 },
    women: { type: 'number', title: 'Үүнээс эмэгтэй хэд вэ?', least: 0, most: 100_000 },
    sales: { type: 'money', title: 'Борлуулалтын орлого хэд вэ?', least: 0 },
    truth: { type: 'declaration', title: 'Тайлангаа баталгаажуулна уу', statement: 'Тайлангийн тоо үнэн зөв.' },
  },
  when: {
    branch: { active: true },
    staff: { active: true },
    women: { active: true },
    sales: { active: true },
  },
  fee: [{ label: 'Тайлан', amount: 0 }],
  refuseWhen: [
    {
      when: { entityName: { known: false } },
      code: 'unknown-company',
      say: 'Хуулийн этгээд бүртгэлээс олдсонгүй.',
      remedy: 'Улсын бүртгэлээсээ лавлана уу.',
    },
  ],
  gives: {
    document: 'Статистикийн тайлан хүлээн авсан баримт',
    show: ['entityName', 'entityCertificate', 'period', 'active'],
    validDays: 365,
  },
  confidence: 'low',
})
