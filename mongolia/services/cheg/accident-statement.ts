import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'accident-statement',
  agency: 'cheg',
  kind: 'certificate',
  title: 'Зам тээврийн ослын тодорхойлолт',
  summary: 'Даатгалын нөхөн төлбөрт өгөх ослын тодорхойлолт авна.',
  words: [
    'ослын тодорхойлолт',
    'даатгалд өгөх цагдаагийн тодорхойлолт',
    'машин мөргөлдсөн',
    'accident report',
    'осолд орсон даатгалаас мөнгө авах',
    'авто осол болсон бичиг',
    'машинаа мөргүүлсэн тодорхойлолт',
    'аваарын бичиг',
    'даатгал ослын бичиг нэхээд байна',
    'осолд хэн буруутай',
    'car crash report',
  ],
  law: [{ act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' }, { act: 'Жолоочийн даатгалын тухай хууль' }],
  facts: {
    date: { from: 'police.accident.accidentDate', with: { accidentNumber: 'accident' } },
    place: { from: 'police.accident.place', with: { accidentNumber: 'accident' } },
    state: { from: 'police.accident.stateName', with: { accidentNumber: 'accident' } },
    fault: { from: 'police.accident.faultName', with: { accidentNumber: 'accident' } },
  },
  ask: {
    accident: {
      type: 'choice',
      title: 'Аль ослын тодорхойлолт авах вэ?',
      options: { rows: 'police.accidents', value: 'accidentNumber', label: ['accidentDate', 'place'] },
    },
    insurer: { type: 'text', title: 'Аль даатгалын компанид өгөх вэ?', longest: 80 },
    role: {
      type: 'choice',
      title: 'Та осолд яаж оролцсон бэ?',
      options: { driver: 'Жолооч', owner: 'Машины эзэн', passenger: 'Зорчигч', pedestrian: 'Явган зорчигч' },
    },
  },
  fee: [{ label: 'Тодорхойлолт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Шалгалт дууссан', when: { state: ['Шалгаж дууссан'] } }],
  refusals: [
    {
      code: 'not-finished',
      say: 'Ослын шалгалт дуусаагүй байна.',
      remedy: 'Шалгалт дууссаны дараа дахин хүсэлт гаргана уу.',
      law: { act: 'Замын хөдөлгөөний аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'not-party',
      say: 'Та энэ осолд оролцоогүй байна.',
      remedy: 'Оролцсон хүн өөрөө хүсэлт гаргана.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Зам тээврийн ослын тодорхойлолт',
    show: ['date', 'place', 'fault', 'role', 'insurer'],
    validDays: 90,
  }, // no source gives the term: our own default
  confidence: 'medium',
})
