import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'demonstration-registration',
  agency: 'duureg',
  kind: 'registration',
  title: 'Жагсаал, цуглаан бүртгүүлэх',
  summary: 'Жагсаал, цуглаан хийхээ Засаг даргад бүртгүүлнэ.',
  words: ['жагсаал', 'цуглаан', 'эсэргүүцлийн жагсаал', 'талбай дээр жагсах', 'demonstration'],
  law: [{ act: 'Жагсаал, цуглаан хийх журмын тухай хууль' }],
  facts: { leaderBirth: { from: 'civil.person.birthDate' }, leaderAge: { yearsSince: 'leaderBirth' } },
  ask: {
    place: { type: 'place', title: 'Аль сум, дүүрэгт болох вэ?', level: 2 },
    form: { type: 'choice', title: 'Юу хийх вэ?', options: { march: 'Жагсаал', rally: 'Цуглаан', both: 'Хоёулаа' } },
    purpose: { type: 'longText', title: 'Зорилго юу вэ?', longest: 500 },
    route: { type: 'text', title: 'Байршил, замнал нь хаагуур вэ?', longest: 200 },
    demoDay: { type: 'date', title: 'Хэдний өдөр вэ?', earliest: 'today' },
    crowd: { type: 'number', title: 'Хэдэн хүн оролцох вэ?', least: 2, most: 50_000 },
    stewards: { type: 'number', title: 'Хэдэн хүн дэг журам сахиулах вэ?', least: 1, most: 1000 },
    sound: { type: 'yesNo', title: 'Чанга яригч хэрэглэх үү?' },
  },
  stop: [
    {
      when: { leaderAge: { below: 18 } },
      say: 'Зохион байгуулагч 18 нас хүрсэн байна.',
      remedy: 'Насанд хүрсэн хүн бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'same-place',
      say: 'Тэр цагт өөр жагсаал бүртгэлтэй байна.',
      remedy: 'Өөр цаг, эсвэл газар сонгоно уу.',
      law: { act: 'Жагсаал, цуглаан хийх журмын тухай хууль' },
    },
    {
      code: 'forbidden-site',
      say: 'Хуулиар хориглосон газар байна.',
      remedy: 'Зөвшөөрсөн талбайд хийнэ үү.',
      law: { act: 'Жагсаал, цуглаан хийх журмын тухай хууль' },
    },
    {
      code: 'state-of-danger',
      say: 'Онцгой байдал тогтоосон үе байна.',
      remedy: 'Дуусгавар болсны дараа бүртгүүлнэ үү.',
      law: { act: 'Жагсаал, цуглаан хийх журмын тухай хууль' },
    },
  ],
  gives: {
    document: 'Жагсаал, цуглааны бүртгэлийн бичиг',
    show: ['place', 'form', 'route', 'demoDay', 'crowd'],
    validDays: 10,
    bound: 'bearer',
  },
  local: { at: 'place', by: ['duureg', 'soum'] },
  confidence: 'low',
})
