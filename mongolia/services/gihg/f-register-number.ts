import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'f-register-number',
  agency: 'gihg',
  kind: 'registration',
  title: 'Гадаадын иргэний бүртгэлийн дугаар авах',
  summary: 'Цахим үйлчилгээ авах 13 оронтой дугаар авна.',
  words: [
    'Ф регистр',
    'гадаад хүний регистр',
    'бүртгэлийн дугаар',
    'F-register',
    'гадаад хүн регистрийн дугаар авах',
    'гадаад хүнд и-монголд нэвтрэх дугаар',
    'эф регистр авах',
    'гадаад хүний 13 оронтой дугаар',
    'гадаад нөхрийн регистр',
    'foreigner id number',
    'register number for foreigners',
  ],
  law: [{ act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' }],
  facts: { visa: { from: 'immigration.visa.visaNum' }, card: { from: 'immigration.card.residentNum' } },
  known: ['visa', 'card'],
  ask: {
    entered: {
      type: 'date',
      title: 'Монголд хэзээ орж ирсэн бэ?',
      latest: 'today',
      hint: 'Орж ирснээс хойш 24 цагийн дараа дугаар гарна.',
    },
    passport: { type: 'file', title: 'Паспортын нүүр хуудсаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    mail: { type: 'email', title: 'Дугаараа ямар имэйлээр авах вэ?' },
  },
  fee: [{ label: 'Бүртгэлийн дугаар', amount: 0 }],
  workingDays: 'unknown',
  checks: [
    {
      title: 'Визтэй, эсвэл оршин суух эрхтэй',
      when: { anyOf: [{ visa: { known: true } }, { card: { known: true } }] },
    },
  ],
  refusals: [
    {
      code: 'no-entry',
      say: 'Хилээр нэвтэрсэн бүртгэл олдсонгүй.',
      remedy: 'Орж ирснээс 24 цагийн дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'has-number',
      say: 'Танд дугаар олгосон байна.',
      remedy: 'Дугаараа мартсан бол 1900-1882 утсаар лавлана уу.',
      law: { act: 'Гадаадын иргэний эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Дугаарыг имэйлээр илгээлээ. Түүгээрээ цахим үйлчилгээнд нэвтэрнэ.' },
  source: 'memory; vom.mn/ru/p/51109',
  confidence: 'medium',
})
