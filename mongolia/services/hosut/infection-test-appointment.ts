import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'infection-test-appointment',
  agency: 'hosut',
  kind: 'appointment',
  title: 'Халдварын шинжилгээ өгөх цаг авах',
  summary: 'Гепатит, ХДХВ, тэмбүү зэрэг шинжилгээг нууцлалтай өгнө.',
  words: [
    'гепатит шинжилгээ',
    'элэгний вирус',
    'хдхв шинжилгээ',
    'бэлгийн замын халдвар',
    'HIV test',
    'дох шинжилгээ өгөх',
    'элэгний вирус үзүүлэх',
    'тэмбүү шинжлүүлэх',
    'бздх шинжилгээ',
    'заг хүйтэн үзүүлэх',
    'нууцаар шинжилгээ өгөх',
    'std test',
    'hepatitis test',
  ],
  law: [
    { act: 'Хүний дархлал хомсдолын вирусийн халдвар, дархлалын олдмол хомсдолоос сэргийлэх тухай хууль' },
    { act: 'Эмнэлгийн тусламж, үйлчилгээний тухай хууль' },
  ],
  facts: { birth: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birth' }, sex: { from: 'civil.person.sex' } },
  ask: {
    tests: {
      type: 'several',
      title: 'Юуг шинжлүүлэх вэ?',
      options: { hepatitis: 'Вируст гепатит', hiv: 'ХДХВ', syphilis: 'Тэмбүү', tb: 'Сүрьеэ', other: 'Бусад' },
    },
    why: {
      type: 'choice',
      title: 'Яагаад шинжлүүлэх вэ?',
      options: { check: 'Мэдэхийг хүссэн', contact: 'Хавьтсан', symptom: 'Шинж тэмдэг илэрсэн', pregnant: 'Жирэмсэн' },
    },
    secret: { type: 'yesNo', title: 'Нэргүй дугаараар өгөх үү?' },
    office: { type: 'office', title: 'Хаана өгөх вэ?' },
    time: { type: 'slot', title: 'Хэзээ очих вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Цаг авах', amount: 0 }],
  refuseWhen: [
    {
      when: { age: { below: 16 } },
      code: 'parent',
      say: '16 хүрээгүй хүн эцэг, эхтэйгээ ирнэ.',
      remedy: 'Эцэг, эх нь цаг авна уу.',
    },
    {
      when: { why: 'pregnant', sex: 'эрэгтэй' },
      code: 'man-pregnant',
      say: 'Сонгосон шалтгаан танд хамаарахгүй.',
      remedy: 'Өөр шалтгаан сонгоно уу.',
    },
  ],
  gives: { says: 'Цаг баталгаажлаа. Хариуг зөвхөн танд хэлнэ.' },
  confidence: 'medium',
})
