import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'statistics-microdata',
  agency: 'ush',
  kind: 'order',
  title: 'Судалгааны нэргүй өгөгдөл авах',
  summary: 'Тооллого, түүвэр судалгааны нэгж өгөгдлийг судлаачид өгнө.',
  words: [
    'статистикийн өгөгдөл',
    'тооллогын дата',
    '1212 мэдээлэл авах',
    'microdata',
    'хүн амын тооллогын дата',
    'судалгааны түүхий дата',
    'диссертацид статистик өгөгдөл',
    'үсх дата авах',
    'өрхийн судалгааны өгөгдөл',
    'анкет дата нэргүй',
    'raw survey data',
    'датасет авах',
  ],
  law: [{ act: 'Статистикийн тухай хууль' }, { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  facts: {
    degree: { from: 'education.diploma.degreeName' },
  },
  known: ['degree'],
  ask: {
    survey: {
      type: 'choice',
      title: 'Аль судалгаа вэ?',
      options: {
        households: 'Өрхийн нийгэм, эдийн засаг',
        labour: 'Ажиллах хүч',
        census: 'Хүн ам, орон сууцны тооллого',
        herds: 'Мал тооллого',
        firms: 'Аж ахуйн нэгж',
      },
    },
    years: { type: 'yearSpan', title: 'Аль жилүүд вэ?', earliest: 1990, yearsMost: 40 },
    purpose: { type: 'text', title: 'Судалгааны сэдэв юу вэ?', longest: 150 },
    body: {
      type: 'choice',
      title: 'Хэн болж авах вэ?',
      options: { student: 'Оюутан', scholar: 'Судлаач', firm: 'Байгууллага', media: 'Хэвлэл мэдээлэл' },
    },
    supervisor: { type: 'text', title: 'Удирдагч багш хэн бэ?', longest: 80 },
    oath: {
      type: 'declaration',
      title: 'Хүнийг танихыг оролдохгүй',
      statement: 'Өгөгдлөөс хувь хүнийг таних оролдлого хийхгүй.',
    },
  },
  when: {
    supervisor: { body: 'student' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'identifiable',
      say: 'Хүсэлт хувь хүнийг танихад хүргэж болзошгүй.',
      remedy: 'Нэгтгэсэн мэдээлэл авна уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
    {
      code: 'not-collected',
      say: 'Тэр жилд ийм судалгаа хийгээгүй.',
      remedy: 'Өөр жил сонгоно уу.',
      law: { act: 'Статистикийн тухай хууль' },
    },
  ],
  gives: { says: 'Өгөгдлийг татах холбоосыг илгээлээ.' },
  confidence: 'low',
})
