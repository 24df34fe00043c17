import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'savings-cooperative-licence',
  agency: 'szh',
  kind: 'permit',
  title: 'Хадгаламж, зээлийн хоршооны зөвшөөрөл',
  summary: 'Гишүүдийн хадгаламж, зээлийн хоршоо ажиллуулна.',
  words: [
    'хоршоо',
    'хзх',
    'зээлийн хоршоо нээх',
    'savings cooperative',
    'хзх нээх',
    'хзх лиценз',
    'гишүүдийн мөнгө хадгалах хоршоо',
    'зээл олгох хоршоо',
    'сзх зөвшөөрөл хоршоо',
    'хадгаламж авах эрх хоршоо',
    'start credit union',
  ],
  law: [{ act: 'Хадгаламж, зээлийн хоршооны тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { cooperativeName: { from: 'legal.entity.companyName', with: { legalEntityNumber: 'cooperative' } } },
  ask: {
    cooperative: {
      type: 'choice',
      title: 'Аль хоршооны нэрээр вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    members: { type: 'number', title: 'Хэдэн гишүүнтэй вэ?', least: 1, most: 50_000 },
    bond: {
      type: 'choice',
      title: 'Гишүүд юугаар холбогдсон бэ?',
      options: { place: 'Нэг нутаг', work: 'Нэг ажил', trade: 'Нэг мэргэжил' },
    },
    shares: { type: 'money', title: 'Хувь хөрөнгө хэд вэ?', least: 1 },
    service: { type: 'choice', title: 'Юу хийх вэ?', options: { credit: 'Зөвхөн зээл', both: 'Хадгаламж, зээл' } },
    bylaws: { type: 'file', title: 'Дүрмээ хавсаргана уу', accept: ['pdf'] },
    minutes: { type: 'file', title: 'Бүх гишүүдийн хурлын тэмдэглэлийг хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'no-bond',
      say: 'Гишүүдийн нийтлэг холбоо тогтоогдсонгүй.',
      remedy: 'Гишүүнчлэлийн болзлоо засна уу.',
      law: { act: 'Хадгаламж, зээлийн хоршооны тухай хууль' },
    },
    {
      code: 'board',
      say: 'Удирдлага сургалтад хамрагдаагүй байна.',
      remedy: 'Сургалтад хамрагдаад дахин хүсэлт гаргана уу.',
      law: { act: 'Хадгаламж, зээлийн хоршооны тухай хууль' },
    },
  ],
  gives: {
    document: 'Хоршооны тусгай зөвшөөрөл',
    show: ['cooperativeName', 'bond', 'service'],
    validDays: 1095, // no period is published: a cautious default of ours
  },
  confidence: 'low',
})
