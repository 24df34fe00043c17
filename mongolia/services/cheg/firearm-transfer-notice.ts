import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'firearm-transfer-notice',
  agency: 'cheg',
  kind: 'notification',
  title: 'Галт зэвсгээ шилжүүлснээ мэдэгдэх',
  summary: 'Буугаа зарсан, бэлэглэсэн, устгуулсан бол бүртгэлээс хасуулна.',
  words: [
    'буу зарах',
    'буу бэлэглэх',
    'буугаа хасуулах',
    'буу хураалгах',
    'transfer a gun',
    'буугаа зарчихсан',
    'буугаа хүнд өгсөн',
    'буу устгуулах',
    'буугаа нэр дээрээс хасуулах',
    'буугаа цагдаад тушаах',
    'sold my gun',
  ],
  law: [{ act: 'Галт зэвсгийн тухай хууль' }],
  ask: {
    gunHeld: {
      type: 'choice',
      title: 'Аль зэвсгээ шилжүүлэх вэ?',
      options: { rows: 'police.firearms', value: 'certificateNum', label: ['gunName', 'mark', 'certificateNum'] },
    },
    what: {
      type: 'choice',
      title: 'Зэвсгээ яасан бэ?',
      options: { sold: 'Зарсан', given: 'Бэлэглэсэн', surrendered: 'Цагдаад хураалгасан', lost: 'Алдсан' },
    },
    newHolder: {
      type: 'registerNumber',
      title: 'Шинэ эзэмшигчийн регистр хэд вэ?',
      why: 'Шинэ эзэмшигчийн эрхийг шалгана.',
    },
    lostWhere: { type: 'longText', title: 'Хаана, яаж алдсан бэ?', longest: 1000 },
  },
  when: { newHolder: { what: ['sold', 'given'] }, lostWhere: { what: 'lost' } },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'holder-unfit',
      say: 'Шинэ эзэмшигч зэвсэг эзэмших зөвшөөрөлгүй байна.',
      remedy: 'Шинэ эзэмшигч эхлээд худалдан авах зөвшөөрөл авна.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
    {
      code: 'inspection-needed',
      say: 'Зэвсгийг үзлэгт үзүүлээгүй байна.',
      remedy: 'Зэвсгээ цагдаагийн хэлтэст үзүүлээд дахин мэдэгдэнэ үү.',
      law: { act: 'Галт зэвсгийн тухай хууль' },
    },
  ],
  gives: { says: 'Зэвсгийг таны нэрээс хаслаа. Шинэ эзэмшигч өөрийн нэр дээр бүртгүүлнэ.' },
  confidence: 'low',
})
