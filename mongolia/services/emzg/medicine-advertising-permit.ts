import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'medicine-advertising-permit',
  agency: 'emzg',
  kind: 'permit',
  title: 'Эмийн сурталчилгааны зөвшөөрөл',
  summary: 'Жоргүй олгох эмийг сурталчлахад авна.',
  words: [
    'эм сурталчлах',
    'эмийн зар',
    'advertise medicine',
    'эмээ телевизээр сурталчлах',
    'эмийн реклам',
    'эмийн сангийн сурталчилгаа',
    'фэйсбүүкт эм сурталчлах',
    'биобэлдмэл реклам хийх',
    'drug ad approval',
  ],
  law: [{ act: 'Эм, эмнэлгийн хэрэгслийн тухай хууль' }, { act: 'Зар сурталчилгааны тухай хууль' }],
  facts: { registered: { rows: 'pharmacy.medicines', with: { companyNumber: 'company' } } },
  ask: {
    company: {
      type: 'choice',
      title: 'Аль компани сурталчлах вэ?',
      options: { rows: 'legal.companies', value: 'legalEntityNumber', label: ['legalEntityName'] },
    },
    medicine: { type: 'text', title: 'Аль эм бэ?', longest: 120 },
    prescription: { type: 'yesNo', title: 'Жороор олгодог эм үү?' },
    media: {
      type: 'several',
      title: 'Хаана сурталчлах вэ?',
      options: { tv: 'Телевиз', radio: 'Радио', web: 'Цахим', print: 'Хэвлэл', street: 'Гудамж' },
    },
    script: { type: 'file', title: 'Сурталчилгааны эхийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    until: { type: 'date', title: 'Хэзээ хүртэл явуулах вэ?', earliest: 'today' },
  },
  stop: [
    {
      when: { prescription: true },
      say: 'Жороор олгодог эмийг сурталчлахыг хориглосон.',
      remedy: 'Эмч нарт зориулсан мэдээлэл бэлдэж болно.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Эм бүртгэлтэй', when: { registered: { known: true } } }],
  returns: [{ code: 'warning', say: 'Анхааруулах үг дутуу байна.', asks: ['script'] }],
  refusals: [
    {
      code: 'misleading',
      say: 'Сурталчилгаа төөрөгдүүлсэн агуулгатай.',
      remedy: 'Агуулгаа засаад дахин хүсэлт гаргана уу.',
      law: { act: 'Зар сурталчилгааны тухай хууль' },
    },
    {
      code: 'children',
      say: 'Хүүхдэд чиглэсэн байна.',
      remedy: 'Хүүхэд оролцуулахгүйгээр дахин бэлдэнэ үү.',
      law: { act: 'Зар сурталчилгааны тухай хууль' },
    },
  ],
  gives: { document: 'Эмийн сурталчилгааны зөвшөөрөл', show: ['medicine', 'media', 'until'], validDays: 365 },
  confidence: 'low',
})
