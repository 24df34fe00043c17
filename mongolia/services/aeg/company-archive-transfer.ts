import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-archive-transfer',
  agency: 'aeg',
  kind: 'registration',
  title: 'Компанийн баримтыг архивт шилжүүлэх',
  summary: 'Татан буугдах компани ажилчдын баримтаа хүлээлгэнэ.',
  words: [
    'компани хаах архив',
    'татан буулгах архивын тодорхойлолт',
    'цалингийн карт хүлээлгэх',
    'liquidation archive',
    'компани хаахад баримт яах',
    'хаасан компанийн цалингийн бичиг',
    'дампуурсан компанийн архив',
    'ажилчдын баримтыг архивт өгөх',
    'татан буулгахад архив хүлээлгэх',
    'company records storage',
  ],
  law: [{ act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    created: { from: 'legal.entity.createdDate', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    cause: {
      type: 'choice',
      title: 'Яагаад шилжүүлэх вэ?',
      options: { closed: 'Татан буугдаж байна', merged: 'Нэгдэж байна', term: 'Хадгалах хугацаа болсон' },
    },
    staff: { type: 'number', title: 'Нийт хэдэн хүн ажиллаж байсан бэ?', least: 0, most: 100_000 },
    papers: {
      type: 'several',
      title: 'Ямар баримт байна вэ?',
      options: { pay: 'Цалингийн', orders: 'Тушаал', personal: 'Хувийн хэрэг', finance: 'Санхүүгийн' },
    },
    decision: { type: 'file', title: 'Татан буулгах шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    inventory: { type: 'file', title: 'Баримтын данс бүртгэлийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    office: { type: 'office', title: 'Аль архивт шилжүүлэх вэ?' },
  },
  when: {
    decision: { cause: 'closed' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  returns: [{ code: 'inventory-form', say: 'Данс бүртгэл загварын дагуу биш байна.', asks: ['papers', 'inventory'] }],
  refusals: [
    {
      code: 'disorder',
      say: 'Баримт эмх цэгцгүй байна.',
      remedy: 'Баримтаа үдэж, дугаарлаад дахин ирүүлнэ үү.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'incomplete-pay',
      say: 'Цалингийн зарим жилийн баримт дутуу байна.',
      remedy: 'Дутууг нөхөж, эсвэл тайлбар гаргаж ирүүлнэ үү.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Архивын тодорхойлолт',
    show: ['entityName', 'entityCertificate', 'created', 'cause', 'staff', 'papers'],
    validDays: 365,
  },
  confidence: 'low',
})
