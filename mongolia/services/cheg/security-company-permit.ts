import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'security-company-permit',
  agency: 'cheg',
  kind: 'permit',
  title: 'Харуул хамгаалалтын үйл ажиллагааны зөвшөөрөл',
  summary: 'Харуул хамгаалалтын үйлчилгээ эрхлэх зөвшөөрөл авна.',
  words: [
    'хамгаалалтын компани',
    'харуулын зөвшөөрөл',
    'манаач гаргах компани',
    'security company',
    'охрана компани нээх',
    'хамгаалалтын контор нээх',
    'харуулын компани байгуулах',
    'секьюрити компани',
    'манаачийн бизнес',
    'дохиолол хамгаалалтын компани',
    'open security firm',
    'жижүүр гаргадаг компани',
  ],
  law: [{ act: 'Харуул хамгаалалтын тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    liability: { from: 'police.companyLiability.statusName', with: { legalEntityNumber: 'company' } },
    companyName: { from: 'police.companyLiability.name', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компанид зөвшөөрөл авах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    guards: { type: 'number', title: 'Хэдэн харуултай вэ?', least: 1, most: 5000 },
    means: {
      type: 'several',
      title: 'Ямар тусгай хэрэгсэл хэрэглэх вэ?',
      options: { baton: 'Бороохой', gas: 'Хийн баллон', dog: 'Нохой', firearm: 'Галт зэвсэг', none: 'Хэрэглэхгүй' },
    },
    list: { type: 'file', title: 'Харуулын нэрсийн жагсаалтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    rules: { type: 'file', title: 'Харуул хамгаалалтын журмаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Компани эрүүгийн хариуцлагагүй', when: { liability: ['Хүлээгээгүй'] } }],
  refusals: [
    {
      code: 'guards-untrained',
      say: 'Харуулууд сургалтад хамрагдаагүй байна.',
      remedy: 'Харуулаа сургалтад хамруулаад дахин хүсэлт гаргана уу.',
      law: { act: 'Харуул хамгаалалтын тухай хууль' },
    },
    {
      code: 'guard-sentenced',
      say: 'Жагсаалтад ял шийтгэлтэй хүн байна.',
      remedy: 'Энэ хүнийг жагсаалтаас хасаад дахин илгээнэ үү.',
      law: { act: 'Харуул хамгаалалтын тухай хууль' },
    },
    {
      code: 'rules-weak',
      say: 'Харуулын журам хуульд нийцэхгүй байна.',
      remedy: 'Журмаа засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Харуул хамгаалалтын тухай хууль' },
    },
  ],
  gives: { document: 'Харуул хамгаалалтын зөвшөөрөл', show: ['companyName', 'guards', 'means'], validDays: 1095 }, // no source gives the term: our own default
  confidence: 'low',
})
