import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'radio-frequency-permit',
  agency: 'hhzh',
  kind: 'permit',
  title: 'Радио давтамж ашиглах зөвшөөрөл',
  summary: 'Компани радио давтамж, зурвас ашиглах эрх авна.',
  words: [
    'давтамж авах',
    'рац ашиглах',
    'spectrum',
    'фм радио давтамж',
    'рацийн давтамж авах',
    'такси компани рац',
    'радио долгион ашиглах',
    'телевиз дамжуулах давтамж',
    '5g зурвас авах',
    'frequency licence',
    'фм станц нээх давтамж',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    entityName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'company' } },
    licence: { from: 'communications.licence.licenceNumber', with: { companyNumber: 'company' } },
  },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль хуулийн этгээдийн нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    use: {
      type: 'choice',
      title: 'Юунд ашиглах вэ?',
      options: {
        fixed: 'Тогтмол холбоо',
        mobile: 'Хөдөлгөөнт холбоо',
        broadcast: 'Нэвтрүүлэг',
        satellite: 'Сансрын холбоо',
        own: 'Дотоод рац',
      },
    },
    band: { type: 'text', title: 'Ямар зурвас, хэдэн мегагерц вэ?', longest: 60 },
    sites: { type: 'number', title: 'Хэдэн цэгт станцтай вэ?', least: 1, most: 5000 },
    siteList: { type: 'file', title: 'Байршлын жагсаалтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    years: { type: 'choice', title: 'Хэдэн жил ашиглах вэ?', options: { one: '1 жил', five: '5 жил', ten: '10 жил' } },
    satelliteNote: { type: 'text', title: 'Аль хиймэл дагуул вэ?', longest: 60 },
  },
  when: {
    satelliteNote: { use: 'satellite' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Харилцаа холбооны зөвшөөрөлтэй', when: { anyOf: [{ use: 'own' }, { licence: { known: true } }] } },
  ],
  returns: [{ code: 'sites', say: 'Станцын байршлын солбицол дутуу байна.', asks: ['sites', 'siteList'] }],
  refusals: [
    {
      code: 'band-full',
      say: 'Энэ зурвас бүрэн ашиглагдаж байна.',
      remedy: 'Өөр зурвас сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
    {
      code: 'auction',
      say: 'Энэ зурвасыг зөвхөн дуудлага худалдаагаар олгоно.',
      remedy: 'Дуудлага худалдаанд оролцоно уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: {
    document: 'Радио давтамжийн эрхийн бичиг',
    show: ['entityName', 'use', 'band', 'sites', 'years'],
    validDays: 365,
  },
  confidence: 'low',
})
