import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'earlier-work-years',
  agency: 'ndeg',
  kind: 'registration',
  title: 'Хуучин ажилласан жилээ бүртгүүлэх',
  summary: 'Бүртгэлд ороогүй ажилласан жил, цэргийн алба, сургуулиа оруулна.',
  words: [
    'ажилласан жил нөхөх',
    'улсад ажилласан жил',
    'хөдөлмөрийн дэвтэр бүртгүүлэх',
    'цэргийн алба тооцуулах',
    'past work years',
    'хуучин ажилласан жил ндш-д оруулах',
    'цэрэгт явсан жилээ тооцуулах',
    '1995 оноос өмнө ажилласан',
    'оюутан байсан жилээ оруулах',
    'стаж нөхөж бүртгүүлэх',
    'ажилласан жил дутуу харагдаж байна',
    'add old work years',
  ],
  law: [
    { act: 'Нийгмийн даатгалын ерөнхий хууль' },
    { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
  ],
  facts: {
    jobs: { rows: 'insurance.workHistory' },
    jobCount: { count: 'jobs' },
    birth: { from: 'civil.person.birthDate' },
  },
  known: ['birth'],
  ask: {
    kind: {
      type: 'choice',
      title: 'Ямар жилийг бүртгүүлэх вэ?',
      options: {
        job: 'Ажилласан',
        army: 'Хугацаат цэргийн алба',
        study: 'Гадаадад сурсан',
        collective: 'Нэгдэлд ажилласан',
      },
    },
    span: { type: 'yearSpan', title: 'Хэдэн оноос хэдэн он хүртэл вэ?', earliest: 1955, yearsMost: 45 },
    employer: { type: 'text', title: 'Аль байгууллагад байсан бэ?', longest: 120 },
    book: {
      type: 'file',
      title: 'Хөдөлмөрийн дэвтэр, архивын лавлагаагаа хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  when: { employer: { kind: ['job', 'collective'] } },
  fee: [{ label: 'Бүртгэх', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Бүртгэлд ажилласан түүх бий', when: { jobCount: { atLeast: 1 } } }],
  returns: [
    { code: 'span-differs', say: 'Жил баримттай зөрж байна. Дахин шалгана уу.', asks: ['span', 'book'] },
    { code: 'name-differs', say: 'Баримт дээрх нэр өөр байна. Нэр өөрчилсөн баримтаа хавсаргана уу.', asks: ['book'] },
  ],
  refusals: [
    {
      code: 'not-proved',
      say: 'Ажилласан нь баримтаар нотлогдохгүй байна.',
      remedy: 'Архиваас лавлагаа авч дахин хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
    {
      code: 'counted',
      say: 'Эдгээр жилийг аль хэдийн тооцсон байна.',
      remedy: 'Бүртгэлээ лавлагаанаас харна уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэврийн тухай хууль' },
    },
  ],
  gives: { says: 'Жилүүдийг бүртгэлд орууллаа. «Ажилласан байдлын лавлагаа» авч шалгана уу.' },
  confidence: 'low',
})
