import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'housing-queue-reference',
  agency: 'tosk',
  title: 'Орон сууцны дарааллын лавлагаа',
  summary: 'Орон сууцны хөтөлбөр дэх дарааллаа мэднэ.',
  words: [
    'байрны дараалал',
    'орон сууцны дугаарлал',
    'housing queue',
    'тоск дараалал хэдэд',
    'байр хэзээ надад ирэх',
    'улсын байрны дугаар шалгах',
    'түрээсийн байрны ээлж',
    'орон сууцны хөтөлбөрт орсон уу',
    'my place in housing queue',
  ],
  law: [{ act: 'Орон сууцны тухай хууль' }],
  read: 'housing.application',
  show: ['applicationNumber', 'programme', 'queue', 'registeredDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Та орон сууцны хөтөлбөрт бүртгэлгүй байна.', remedy: 'Орон сууцанд хамрагдах хүсэлт гаргана уу.' },
  confidence: 'medium',
})
