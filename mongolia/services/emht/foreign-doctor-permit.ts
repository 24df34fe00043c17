import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'foreign-doctor-permit',
  agency: 'emht',
  kind: 'permit',
  title: 'Гадаад эмч ажиллуулах зөвшөөрөл',
  summary: 'Гадаадын эмч түр хугацаагаар эмчлэх зөвшөөрөл авна.',
  words: [
    'гадаад эмч',
    'солонгос эмч',
    'гадаадын эмч ажиллуулах',
    'foreign doctor',
    'гадаадаас эмч урьж ажиллуулах',
    'орос эмч эмнэлэгт ажиллах',
    'гадаад мэс засалч урих',
    'гадаад эмч үзлэг хийх',
    'эмнэлэг гадаад эмч авах',
    'hire foreign doctor',
  ],
  law: [{ act: 'Эрүүл мэндийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: { clinics: { rows: 'medicine.facilities' }, clinicCount: { count: 'clinics' } },
  ask: {
    facility: {
      type: 'choice',
      title: 'Аль эмнэлэгт ажиллах вэ?',
      options: { rows: 'medicine.facilities', value: 'licenceNumber', label: ['facilityName', 'activity'] },
    },
    name: { type: 'text', title: 'Эмчийн нэр, иргэншил', longest: 120 },
    field: { type: 'text', title: 'Ямар чиглэлээр эмчлэх вэ?', longest: 100 },
    diploma: {
      type: 'file',
      title: 'Диплом, лицензийг хавсаргана уу',
      hint: 'Монгол орчуулгатай нь.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    months: { type: 'number', title: 'Хэдэн сар ажиллах вэ?', least: 1, most: 24 },
    interpreter: { type: 'yesNo', title: 'Орчуулагчтай юу?' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Эмнэлгийн зөвшөөрөлтэй', when: { clinicCount: { atLeast: 1 } } },
    { title: 'Орчуулагчтай', when: { interpreter: true } },
  ],
  returns: [{ code: 'translation', say: 'Орчуулгыг баталгаажуулаагүй байна.', asks: ['diploma'] }],
  refusals: [
    {
      code: 'licence-home',
      say: 'Эх орондоо эмчлэх эрхгүй байна.',
      remedy: 'Хүчинтэй лицензийг хавсаргаж дахин хүсэлт гаргана уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
    {
      code: 'field',
      say: 'Энэ чиглэлээр тухайн эмнэлэг эмчилдэггүй.',
      remedy: 'Тохирох эмнэлгийг сонгоно уу.',
      law: { act: 'Эрүүл мэндийн тухай хууль' },
    },
  ],
  gives: { document: 'Гадаад эмчийн түр зөвшөөрөл', show: ['name', 'field', 'months'], validDays: 365 },
  confidence: 'low',
})
