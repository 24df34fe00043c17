import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'notary-selection-exam',
  agency: 'mojha',
  kind: 'exam',
  title: 'Нотариатчийн сонгон шалгаруулалт',
  summary: 'Нотариатчийн сул тойрогт өрсөлдөхөөр бүртгүүлнэ.',
  words: [
    'нотариатч болох',
    'нотариатын эрх',
    'нотариатын тойрог',
    'notary exam',
    'нотариатчийн сул орон тоо',
    'сул тойрогт нотариатч',
    'нотариатын тойрогт өрсөлдөх',
    'нотариатч сонгон шалгаруулах яам',
    'хздхя нотариатч шалгаруулалт',
    'vacant notary post',
  ],
  law: [{ act: 'Нотариатын тухай хууль' }],
  facts: {
    lawyer: { from: 'justice.lawyer.lawyerNumber' },
    since: { from: 'justice.lawyer.sinceDate' },
    years: { yearsSince: 'since' },
    hours: { from: 'justice.lawyer.creditHours' },
    punishments: { rows: 'police.record' },
    sentences: { count: 'punishments' },
  },
  known: ['lawyer', 'since', 'hours'],
  ask: {
    circuit: { type: 'place', level: 2, title: 'Аль сум, дүүргийн тойрогт вэ?' },
    premises: { type: 'yesNo', title: 'Ажиллах байртай юу?' },
    experience: { type: 'file', title: 'Ажилласан жилийн тодорхойлолт хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { lawyer: { known: false } },
      say: 'Та хуульчийн бүртгэлд алга байна.',
      remedy: 'Эхлээд хуульчийн шалгалтад тэнцэнэ үү.',
      instead: 'lawyer-exam',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [
    { title: 'Хуульчаар нэгээс дээш жил', when: { years: { atLeast: 1 } } },
    { title: 'Ял шийтгэлгүй', when: { sentences: { below: 1 } } },
  ],
  refusals: [
    {
      code: 'no-vacancy',
      say: 'Энэ тойрогт сул орон тоо алга.',
      remedy: 'Өөр тойрог сонгоод дахин бүртгүүлнэ үү.',
      law: { act: 'Нотариатын тухай хууль' },
    },
    {
      code: 'sentence',
      say: 'Ял шийтгэлийн бүртгэлтэй байна.',
      remedy: 'Ялгүйд тооцогдсоны дараа бүртгүүлнэ үү.',
      law: { act: 'Нотариатын тухай хууль' },
    },
  ],
  gives: { says: 'Та сонгон шалгаруулалтад бүртгэгдлээ. Шалгалтын товыг мэдэгдэнэ.' },
  confidence: 'low',
})
