import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'driver-insurance-claim',
  agency: 'szh',
  kind: 'notification',
  title: 'Даатгалгүй жолоочийн хохирол мэдэгдэх',
  summary: 'Жолооч нь тодорхойгүй, даатгалгүй ослын нөхөн төлбөр хүснэ.',
  words: [
    'мөргөөд зугтсан',
    'даатгалгүй жолооч',
    'осолд орсон нөхөн төлбөр',
    'hit and run',
    'машин мөргөөд зугтчихлаа',
    'намайг мөргөсөн машин зугтсан',
    'мөргөсөн хүн даатгалгүй',
    'эзэн тодорхойгүй машин шүргэсэн',
    'жолоочийн даатгалын сан',
    'зогсоолд машин шүргээд явсан',
    'uninsured driver',
  ],
  law: [{ act: 'Жолоочийн даатгалын тухай хууль' }],
  ask: {
    harm: {
      type: 'choice',
      title: 'Хохирол юу вэ?',
      options: { body: 'Эрүүл мэнд', death: 'Хүн нас барсан', both: 'Эрүүл мэнд, эд хөрөнгө' },
    },
    cause: {
      type: 'choice',
      title: 'Жолооч яасан бэ?',
      options: { fled: 'Зугтсан', uninsured: 'Даатгалгүй', stolen: 'Хулгайн машинтай' },
    },
    accidentDay: { type: 'date', title: 'Осол хэзээ болсон бэ?', latest: 'today' },
    case: { type: 'text', title: 'Цагдаагийн хэргийн дугаар хэд вэ?', longest: 40 },
    hospital: { type: 'file', title: 'Эмнэлгийн баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    costs: { type: 'money', title: 'Эмчилгээнд хэдийг зарцуулсан бэ?', least: 0 },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  refuseWhen: [],
  gives: { says: 'Мэдэгдлийг хүлээн авлаа. Даатгагчдын холбоо танд холбогдоно.' },
  confidence: 'low',
})
