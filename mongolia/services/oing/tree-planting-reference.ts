import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'tree-planting-reference',
  agency: 'oing',
  title: 'Мод тарьсан лавлагаа',
  summary: 'Таны нэр дээр бүртгэгдсэн модыг батална.',
  words: [
    'тарьсан мод',
    'тэрбум мод лавлагаа',
    'planted trees',
    'хэдэн мод тарьсан бэ',
    'мод тарьсан гэсэн бичиг',
    'миний тарьсан моднууд',
    'мод тарьсан тодорхойлолт',
    'тэрбум мод хэдэн мод',
    'how many trees',
    'компани мод тарьсан бичиг',
  ],
  law: [{ act: 'Ойн тухай хууль' }],
  read: 'forest.trees',
  show: ['year', 'species', 'quantity', 'soumDistrictName'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Таны тарьсан мод бүртгэгдээгүй байна.', remedy: 'Тарьсан модоо эндээс бүртгүүлнэ үү.' },
  confidence: 'medium',
})
