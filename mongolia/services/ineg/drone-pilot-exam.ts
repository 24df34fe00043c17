import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'drone-pilot-exam',
  agency: 'ineg',
  kind: 'exam',
  title: 'Дроны нисгэгчийн шалгалтад бүртгүүлэх',
  summary: 'Дроны нисгэгчийн гэрчилгээ авах шалгалт өгнө.',
  words: [
    'дроны эрх',
    'дрон жолоодох эрх',
    'дроны нисгэгч болох',
    'remote pilot',
    'дрон нисгэх эрх авах',
    'дроны шалгалт',
    'дроны үнэмлэх',
    'дрон удирдах гэрчилгээ',
    'дроны курс төгссөн шалгалт',
    'drone licence test',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }],
  facts: {
    category: { from: 'aviation.remotePilot.category' },
  },
  known: ['category'],
  ask: {
    level: {
      type: 'choice',
      title: 'Аль ангиллын шалгалт вэ?',
      options: { open: 'Нээлттэй', special: 'Тусгай', farm: 'Хөдөө аж ахуй' },
    },
    language: { type: 'choice', title: 'Аль хэлээр өгөх вэ?', options: { mn: 'Монгол', en: 'Англи' } },
    hours: { type: 'number', title: 'Хэдэн цаг нисгэсэн бэ?', least: 0, most: 10_000 },
    school: { type: 'text', title: 'Хаана сурсан бэ?', longest: 80 },
  },
  when: {
    hours: { level: ['special', 'farm'] },
    school: { level: 'farm' },
  },
  fee: 'unknown',
  refuseWhen: [
    {
      when: { level: 'open', category: { known: true } },
      code: 'has-it',
      say: 'Та гэрчилгээтэй байна: нээлттэй ангилал өгөх шаардлагагүй.',
      remedy: 'Тусгай ангиллын шалгалт өгч болно.',
    },
  ],
  gives: { says: 'Шалгалтад бүртгэлээ. Холбоос, цагийг мэдэгдлээр хүргэнэ.' },
  confidence: 'low',
})
