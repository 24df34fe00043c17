import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'organ-donor-declaration',
  agency: 'moh',
  kind: 'declaration',
  title: 'Эрхтний донор болох зөвшөөрөл',
  summary: 'Нас барсны дараа эрхтнээ өгөх эсэхээ мэдэгдэнэ.',
  words: [
    'донор болох',
    'эрхтэн өгөх',
    'эд эрхтний донор',
    'organ donor',
    'нас барсны дараа эрхтнээ',
    'эрхтнээ хандивлах',
    'бөөрөө өгөх',
    'элгээ донор болох',
    'эрхтнээ өгөхгүй гэж бүртгүүлэх',
    'донорын карт',
    'give my organs',
  ],
  law: [{ act: 'Донорын тухай хууль' }],
  facts: {
    birth: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birth' },
    bloodGroup: { from: 'medicine.blood.bloodGroup' },
  },
  known: ['bloodGroup'],
  ask: {
    will: {
      type: 'choice',
      title: 'Та юуг зөвшөөрөх вэ?',
      options: { all: 'Бүх эрхтнээ өгнө', some: 'Заримыг өгнө', none: 'Өгөхгүй' },
    },
    organs: {
      type: 'several',
      title: 'Аль эрхтнийг өгөх вэ?',
      options: { kidney: 'Бөөр', liver: 'Элэг', heart: 'Зүрх', eye: 'Нүдний эвэрлэг' },
    },
    told: { type: 'yesNo', title: 'Гэр бүлдээ хэлсэн үү?' },
    freeWill: {
      type: 'declaration',
      title: 'Сайн дурын зөвшөөрөл',
      statement: 'Шийдвэрээ өөрийн хүслээр гаргасан. Хэзээ ч өөрчилж болохыг мэдэж байна.',
    },
  },
  when: { organs: { will: 'some' } },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  refuseWhen: [
    {
      when: { age: { below: 18 } },
      code: 'minor',
      say: 'Донорын шийдвэрийг насанд хүрсэн хүн гаргана.',
      remedy: '18 нас хүрээд мэдэгдэнэ үү.',
    },
  ],
  gives: {
    document: 'Донорын зөвшөөрлийн тэмдэглэл',
    show: ['will', 'organs', 'bloodGroup'],
    validDays: 3650,
    says: 'Таны шийдвэрийг бүртгэлээ. Дахин илгээвэл сүүлийнх нь үйлчилнэ.',
  },
  confidence: 'medium',
})
