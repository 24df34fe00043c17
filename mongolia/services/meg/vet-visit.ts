import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'vet-visit',
  agency: 'meg',
  kind: 'appointment',
  title: 'Малын эмчид үзүүлэх цаг авах',
  summary: 'Мал, тэжээвэр амьтнаа үзүүлэх цаг товлоно.',
  words: [
    'малын эмч',
    'нохой үзүүлэх',
    'вакцин хийлгэх цаг',
    'vet appointment',
    'нохой маань өвдсөн',
    'муур маань өвчтэй',
    'ветеринар эмч',
    'мал өвчилсөн',
    'үхэр маань босохгүй',
    'муур заслуулах',
    'sick dog',
    'нохойдоо тариа хийлгэх',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  ask: {
    animal: {
      type: 'choice',
      title: 'Ямар амьтан үзүүлэх вэ?',
      options: { dog: 'Нохой, муур', small: 'Бог мал', large: 'Бод мал', bird: 'Шувуу' },
    },
    need: {
      type: 'choice',
      title: 'Яагаад очих вэ?',
      options: { ill: 'Өвдсөн', vaccine: 'Вакцин', birth: 'Төрөлт', blood: 'Шинжилгээ' },
    },
    office: { type: 'office', title: 'Аль мал эмнэлэгт очих вэ?' },
    time: { type: 'slot', title: 'Хэзээ очих вэ?', at: 'office', minutes: 30 },
  },
  fee: 'unknown',
  refuseWhen: [],
  gives: { says: 'Таны цагийг товлолоо.' },
  confidence: 'medium',
})
