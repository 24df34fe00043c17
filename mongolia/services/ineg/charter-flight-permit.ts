import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'charter-flight-permit',
  agency: 'ineg',
  kind: 'permit',
  title: 'Захиалгат нислэгийн зөвшөөрөл авах',
  summary: 'Монголд буух, дайран өнгөрөх нислэгийн зөвшөөрөл.',
  words: [
    'чартер нислэг',
    'буух зөвшөөрөл',
    'дайран өнгөрөх нислэг',
    'overflight',
    'тусгай захиалгат онгоц буулгах',
    'хувийн онгоц монголд буух',
    'гадаадын онгоц дайрч өнгөрөх',
    'чартер рейс',
    'монголд буух нислэг',
    'private jet landing',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    flight: {
      type: 'choice',
      title: 'Ямар нислэг вэ?',
      options: { land: 'Бууж хөөрөх', over: 'Дайран өнгөрөх', fuel: 'Түлш авах буулт' },
    },
    operator: { type: 'text', title: 'Аль авиакомпани гүйцэтгэх вэ?', longest: 60 },
    craft: { type: 'text', title: 'Онгоцны төрөл, бүртгэл нь юу вэ?', longest: 40 },
    day: { type: 'date', title: 'Хэзээ нисэх вэ?', earliest: 'today' },
    people: { type: 'number', title: 'Хэдэн зорчигчтой вэ?', least: 0, most: 900 },
    danger: { type: 'yesNo', title: 'Аюултай ачаатай юу?' },
    airport: {
      type: 'choice',
      title: 'Аль буудалд буух вэ?',
      options: { khan: 'Чингис хаан', dornod: 'Чойбалсан', khovd: 'Ховд', gobi: 'Даланзадгад' },
    },
  },
  when: {
    people: { flight: 'land' },
    airport: { flight: ['land', 'fuel'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Аюултай ачаагүй', when: { danger: false } }],
  refusals: [
    {
      code: 'late',
      say: 'Хүсэлтийг хэт оройтож илгээсэн байна.',
      remedy: 'Нислэгийн өдрөө хойшлуулаад дахин илгээнэ үү.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'no-insurance',
      say: 'Тээвэрлэгчийн даатгал хүчингүй байна.',
      remedy: 'Даатгалаа шинэчлээд дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: { document: 'Нислэгийн зөвшөөрөл', show: ['entityName', 'flight', 'operator', 'craft', 'day'], validDays: 3 },
  confidence: 'low',
})
