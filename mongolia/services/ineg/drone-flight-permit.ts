import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'drone-flight-permit',
  agency: 'ineg',
  kind: 'permit',
  title: 'Дрон нисгэх зөвшөөрөл авах',
  summary: 'Хязгаартай бүс, олон хүний дээр нисгэх зөвшөөрөл.',
  words: [
    'дроноор зураг авах',
    'дрон нисгэх',
    'хотод дрон нисгэх',
    'нислэгийн зөвшөөрөл',
    'drone flight',
    'дроноо хаана нисгэж болох вэ',
    'хурим дээр дрон нисгэх',
    'наадам дээр дрон',
    'дроноор бичлэг хийх зөвшөөрөл',
    'дрон нисгэхийг зөвшөөрүүлэх',
    'fly a drone',
  ],
  law: [{ act: 'Иргэний нисэхийн тухай хууль' }, { act: 'Зөвшөөрлийн тухай хууль' }],
  facts: {
    dronePlate: { from: 'aviation.drone.droneNumber', with: { droneNumber: 'drone' } },
    droneModel: { from: 'aviation.drone.droneModel', with: { droneNumber: 'drone' } },
    grams: { from: 'aviation.drone.weight', with: { droneNumber: 'drone' } },
    right: { from: 'aviation.remotePilot.certificateNumber' },
    rightUntil: { from: 'aviation.remotePilot.untilDate' },
    rightDays: { daysUntil: 'rightUntil' },
  },
  known: ['right', 'rightUntil'],
  ask: {
    drone: {
      type: 'choice',
      title: 'Аль дроноо нисгэх вэ?',
      options: { rows: 'aviation.drones', value: 'droneNumber', label: ['droneModel', 'droneNumber'] },
    },
    aim: {
      type: 'choice',
      title: 'Яагаад нисгэх вэ?',
      options: { film: 'Зураг авалт', event: 'Арга хэмжээ', survey: 'Хэмжилт', news: 'Мэдээ сурвалжлага' },
    },
    where: { type: 'address', title: 'Хаана нисгэх вэ?', why: 'Хориотой бүс эсэхийг шалгана.' },
    airport: { type: 'yesNo', title: 'Нисэх буудлын ойролцоо юу?' },
    day: { type: 'date', title: 'Хэзээ нисгэх вэ?', earliest: 'today' },
    metres: { type: 'number', title: 'Хэдэн метр өндөрт нисгэх вэ?', least: 1, most: 500 },
    crowd: { type: 'yesNo', title: 'Доор нь олон хүн байх уу?' },
    crowdPlan: { type: 'file', title: 'Аюулгүй байдлын төлөвлөгөөг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    crowdPlan: { crowd: true },
  },
  stop: [
    {
      when: { dronePlate: { known: false } },
      say: 'Дрон бүртгэлээс олдсонгүй.',
      remedy: 'Эхлээд дроноо бүртгүүлнэ үү.',
      instead: 'drone-registration',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Нисгэгчийн гэрчилгээ хүчинтэй', when: { rightDays: { atLeast: 0 } } },
    { title: 'Нисэх буудлаас хол', when: { airport: false } },
  ],
  refusals: [
    {
      code: 'closed-zone',
      say: 'Энэ газар нислэг хориотой бүсэд байна.',
      remedy: 'Өөр газар сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'airspace-busy',
      say: 'Тухайн цагт нисэх онгоц энэ орчинд нисэхээр байна.',
      remedy: 'Өөр өдөр сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
    {
      code: 'no-certificate',
      say: 'Ийм нислэгт нисгэгчийн гэрчилгээ хэрэгтэй.',
      remedy: 'Шалгалт өгч гэрчилгээ авна уу.',
      law: { act: 'Иргэний нисэхийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Дрон нисгэх зөвшөөрөл',
    show: ['dronePlate', 'droneModel', 'grams', 'aim', 'where', 'day', 'metres'],
    validDays: 30,
  },
  confidence: 'low',
})
