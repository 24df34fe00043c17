import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'short-number',
  agency: 'hhzh',
  kind: 'order',
  title: 'Тусгай дугаар захиалах',
  summary: 'Байгууллагын 4–8 оронтой тусгай дугаар авна.',
  words: [
    'богино дугаар',
    '1900 дугаар',
    'утасны лавлах дугаар авах',
    'short code',
    'дөрвөн оронтой дугаар авах',
    'колл центрийн дугаар авах',
    '1800 дугаар',
    '6 оронтой дугаар компани',
    'сугалааны мессеж дугаар авах',
    'hotline number',
    'лавлах утас авах компани',
  ],
  law: [{ act: 'Харилцаа холбооны тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    length: {
      type: 'choice',
      title: 'Хэдэн оронтой вэ?',
      options: { four: '4 оронтой', six: '6 оронтой', eight: '8 оронтой' },
    },
    wish: { type: 'text', title: 'Хүссэн дугаараа бичнэ үү', longest: 8 },
    purpose: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: { help: 'Лавлах утас', message: 'Мессеж', vote: 'Санал хураалт', urgent: 'Яаралтай дуудлага' },
    },
    paid: { type: 'yesNo', title: 'Хэрэглэгчээс төлбөртэй юу?' },
    price: { type: 'money', title: 'Нэг дуудлага хэдэн төгрөг вэ?', least: 1, most: 100_000 },
  },
  when: {
    price: { paid: true },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'taken',
      say: 'Энэ дугаар эзэмшигчтэй байна.',
      remedy: 'Өөр дугаар бичээд дахин захиална уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
    {
      code: 'emergency-only',
      say: 'Энэ дугаарыг зөвхөн яаралтай тусламжид олгоно.',
      remedy: '6, 8 оронтой дугаар сонгоно уу.',
      law: { act: 'Харилцаа холбооны тухай хууль' },
    },
  ],
  gives: { document: 'Тусгай дугаарын эрхийн бичиг', show: ['entityName', 'wish', 'purpose'], validDays: 365 },
  confidence: 'low',
})
