import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'governor-reception',
  agency: 'aimag',
  kind: 'appointment',
  title: 'Засаг даргатай уулзах цаг авах',
  summary: 'Аймгийн Засаг даргын хүлээн авах өдөр уулзах цаг авна.',
  words: [
    'дарга уулзах',
    'засаг дарга хүлээн авах',
    'иргэд хүлээж авах өдөр',
    'даргатай уулзах',
    'meet the governor',
    'аймгийн даргатай уулзах',
    'аймгийн засаг дарга хүлээж авах',
    'даргын хүлээн авалт',
    'аймгийн даргад санал хэлэх',
    'засаг даргын цаг авах',
    'talk to the governor',
  ],
  law: [
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  facts: { visitorBirth: { from: 'civil.person.birthDate' }, visitorAge: { yearsSince: 'visitorBirth' } },
  ask: {
    office: { type: 'office', title: 'Аль аймгийн Засаг даргатай уулзах вэ?' },
    time: { type: 'slot', title: 'Хэзээ уулзах вэ?', at: 'office', minutes: 15 },
    topic: {
      type: 'choice',
      title: 'Юуны учир вэ?',
      options: {
        land: 'Газар',
        work: 'Ажил',
        help: 'Тусламж',
        school: 'Сургууль, эмнэлэг',
        idea: 'Санал',
        complaint: 'Гомдол',
      },
    },
    matterShort: { type: 'text', title: 'Товчхон бичнэ үү', longest: 200 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [
    {
      when: { visitorAge: { below: 16 } },
      code: 'visitor-young',
      say: 'Цагийг 16 нас хүрсэн хүн авна.',
      remedy: 'Эцэг, эхтэйгээ хамт ирнэ үү.',
    },
  ],
  gives: { says: 'Уулзах цаг бүртгэгдлээ. Иргэний үнэмлэхтэйгээ ирнэ үү.' },
  confidence: 'low',
})
