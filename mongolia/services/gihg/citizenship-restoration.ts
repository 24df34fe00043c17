import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'citizenship-restoration',
  agency: 'gihg',
  kind: 'permit',
  title: 'Монгол Улсын харьяалал сэргээн тогтоолгох',
  summary: 'Харьяатаас гарсан хүн буцаад Монгол Улсын иргэн болно.',
  words: [
    'иргэншил сэргээх',
    'буцаад монгол иргэн болох',
    'харьяалал сэргээх',
    'restore citizenship',
    'буцаад монгол харьяат болмоор байна',
    'өмнө монгол иргэн байсан',
    'алдсан иргэншлээ буцааж авах',
    'харьяатаас гарсан эргээд ирсэн',
    'get nationality back',
  ],
  law: [{ act: 'Харьяатын тухай хууль' }, { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' }],
  facts: {
    released: { from: 'immigration.leaving.status' },
    leftOn: { from: 'immigration.leaving.leavingDate' },
    recovered: { from: 'immigration.recovered.recoverDate' },
  },
  known: ['leftOn'],
  ask: {
    present: { type: 'text', title: 'Одоо аль улсын иргэн бэ?', longest: 60 },
    giveUp: { type: 'yesNo', title: 'Одоогийн харьяаллаасаа гарах уу?' },
    reason: { type: 'longText', title: 'Яагаад сэргээх вэ?', longest: 1500 },
    papers: { type: 'file', title: 'Одоогийн паспортоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    crimePaper: { type: 'file', title: 'Ялгүй тодорхойлолтоо хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { recovered: { known: true } },
      say: 'Таны харьяалал {recovered} өдөр сэргээгдсэн байна.',
      remedy: 'Иргэний үнэмлэхээ бүртгэлийн хэлтсээс авна уу.',
    },
    {
      when: { giveUp: false },
      say: 'Монгол Улсад давхар харьяалал зөвшөөрдөггүй.',
      remedy: 'Одоогийн харьяаллаасаа гарахаар бол өргөдөл гаргана уу.',
    },
  ],
  fee: [{ label: 'Харьяалал сэргээх', amount: 60_000 }], // an older list of fees
  workingDays: 'unknown',
  checks: [{ title: 'Харьяатаас гарсан бүртгэлтэй', when: { released: true } }],
  refusals: [
    {
      code: 'never-citizen',
      say: 'Монгол Улсын харьяат байсан бүртгэл олдсонгүй.',
      remedy: 'Харьяат болох өргөдөл гаргана уу.',
      law: { act: 'Харьяатын тухай хууль' },
    },
    {
      code: 'security',
      say: 'Үндэсний аюулгүй байдалд харшилж байна.',
      remedy: 'Шүүхэд гомдол гаргаж болно.',
      law: { act: 'Харьяатын тухай хууль' },
    },
  ],
  gives: { says: 'Харьяалал сэргээгдлээ. Бүртгэлийн хэлтсээс иргэний үнэмлэхээ авна уу.' },
  source: 'mongolexpats.com/immigration/visa-fee, an older list of fees; WS100170',
  confidence: 'low',
})
