import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'animal-export-certificate',
  agency: 'meg',
  kind: 'certificate',
  title: 'Экспортын мал эмнэлгийн гэрчилгээ авах',
  summary: 'Мах, арьс, мал экспортлох гэрчилгээ авна.',
  words: [
    'мах экспорт',
    'экспортын гэрчилгээ',
    'адуу гаргах',
    'export certificate',
    'хятад руу мах гаргах',
    'мал хилээр гаргах бичиг',
    'ноолуур арьс экспортлох гэрчилгээ',
    'иран руу мах экспорт',
    'нохойгоо гадаад авч явах',
    'export meat',
  ],
  law: [
    {
      act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
    },
    { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
  ],
  ask: {
    company: {
      type: 'choice',
      title: 'Аль байгууллага экспортлох вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    cargo: {
      type: 'choice',
      title: 'Юу экспортлох вэ?',
      options: {
        heated: 'Дулаанаар боловсруулсан мах',
        raw: 'Хөлдүү мах',
        gut: 'Гэдэс, дотор',
        hide: 'Арьс, ноос',
        live: 'Амьд мал',
      },
    },
    country: { type: 'text', title: 'Аль улсад гаргах вэ?', longest: 60 },
    tonnes: { type: 'number', title: 'Хэдэн тонн, толгой вэ?', least: 1 },
    crossing: {
      type: 'choice',
      title: 'Аль боомтоор гарах вэ?',
      options: { zamyn: 'Замын-Үүд', khangi: 'Хангимандал', altan: 'Алтанбулаг', air: 'Нисэх буудал' },
    },
    lab: { type: 'file', title: 'Лабораторийн шинжилгээгээ хавсаргана уу', accept: ['pdf'] },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'plant-not-approved',
      say: 'Үйлдвэрийг авагч улс бүртгээгүй байна.',
      remedy: 'Бүртгэлтэй үйлдвэрт боловсруулна уу.',
      law: {
        act: 'Улсын хилээр нэвтрүүлэх мал, амьтан, ургамал, тэдгээрийн гаралтай түүхий эд, бүтээгдэхүүний хорио цээрийн хяналт, шалгалтын тухай хууль',
      },
    },
    {
      code: 'disease-zone',
      say: 'Гарал үүслийн бүс эрүүл бүсэд ороогүй.',
      remedy: 'Эрүүл бүсийн түүхий эд ашиглана уу.',
      law: { act: 'Мал, амьтны эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Экспортын мал эмнэлгийн гэрчилгээ',
    show: ['cargo', 'country', 'tonnes', 'crossing'],
    validDays: 30, // no period is published: a cautious default of ours
  },
  confidence: 'medium',
})
