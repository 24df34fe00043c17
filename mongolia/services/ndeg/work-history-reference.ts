import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'work-history-reference',
  agency: 'ndeg',
  title: 'Ажилласан байдлын лавлагаа',
  summary: 'Хаана, хэзээ ажилласныг шимтгэлийн бүртгэлээр батална.',
  words: [
    'ажилласан жил',
    'хөдөлмөрийн дэвтэр',
    'ажил байдлын тодорхойлолт',
    'work history',
    'employment record',
    'хаана хэдэн жил ажилласан',
    'хөдөлмөрийн дэвтэр алдсан',
    'ажилласан компаниудаа харах',
    'нийт ажилласан жилээ харах',
    'стаж тодорхойлолт',
    'трудовой книжка',
    'where i worked',
    'ажилд орж байсан бичиг',
  ],
  law: [{ act: 'Нийгмийн даатгалын ерөнхий хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'insurance.workHistory',
  show: ['orgName', 'aimagName', 'startDate', 'endDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30,
  none: {
    say: 'Ажилласан бүртгэл олдсонгүй.',
    remedy: 'Хуучин баримттай бол «Хуучин ажилласан жилээ бүртгүүлэх» үйлчилгээг үзнэ үү.',
  },
  source: 'operation of the exchange (github:e-mongolia/lavlagaa); title from memory',
  confidence: 'medium',
})
