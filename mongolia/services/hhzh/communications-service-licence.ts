import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'communications-service-licence',
  agency: 'hhzh',
  kind: 'permit',
  title: 'Харилцаа холбооны үйлчилгээний зөвшөөрөл',
  summary: 'Интернет, үүрэн, кабелийн үйлчилгээ үзүүлэх эрх.',
  words: [
    'интернет компани нээх',
    'үүрэн холбооны лиценз',
    'internet provider',
    'интернет тараах компани',
    'айлуудад интернет татах бизнес',
    'кабелийн телевиз эрхлэх',
    'үүрэн оператор болох',
    'хххз лиценз',
    'start an isp',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    entityAddress: { from: 'legal.entity.fullAddress', with: { legalEntityNumber: 'company' } },
    entityCertificate: { from: 'legal.entity.stateRegnum', with: { legalEntityNumber: 'company' } },
    debt: { from: 'tax.debt.remainderNonpayment' },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    service: {
      type: 'choice',
      title: 'Ямар үйлчилгээ вэ?',
      options: {
        internet: 'Интернет',
        mobile: 'Үүрэн холбоо',
        cable: 'Кабелийн телевиз',
        voice: 'Дуу дамжуулах',
        network: 'Сүлжээ эзэмших',
      },
    },
    region: {
      type: 'choice',
      title: 'Хаана үйлчлэх вэ?',
      options: { nation: 'Улсын хэмжээнд', capital: 'Улаанбаатарт', local: 'Нэг аймагт' },
    },
    province: { type: 'place', level: 1, title: 'Аль аймагт вэ?' },
    plan: { type: 'file', title: 'Бизнес төлөвлөгөөг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    engineers: { type: 'number', title: 'Хэдэн холбооны инженертэй вэ?', least: 0, most: 5000 },
    rescue: { type: 'yesNo', title: 'Онцгой үед үнэгүй дуудлага холбох уу?' },
  },
  when: {
    province: { region: 'local' },
    rescue: { service: ['mobile', 'voice'] },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Холбооны инженертэй', when: { engineers: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'contest',
      say: 'Энэ зөвшөөрлийг уралдаант шалгаруулалтаар олгоно.',
      remedy: 'Шалгаруулалтад оролцоно уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'plan-weak',
      say: 'Төлөвлөгөө техникийн шаардлага хангахгүй байна.',
      remedy: 'Төлөвлөгөөгөө сайжруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
  ],
  gives: {
    document: 'Харилцаа холбооны тусгай зөвшөөрөл',
    show: ['entityName', 'entityAddress', 'entityCertificate', 'service', 'region'],
    validDays: 1825,
  },
  confidence: 'low',
})
