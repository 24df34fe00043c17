import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'volunteer-rescuer-registration',
  agency: 'obeg',
  kind: 'registration',
  title: 'Сайн дурын аврагчаар бүртгүүлэх',
  summary: 'Гамшиг, ослын үед туслах сайн дурын бүлэгт нэгдэнэ.',
  words: [
    'сайн дурын ажилтан',
    'аврагч болох',
    'сайн дурын гал сөнөөгч',
    'volunteer',
    'сайн дураараа аврах ажилд',
    'түймэрт туслах',
    'спасатель болох',
    'онцгойд сайн дураар',
    'гал унтраах туслах',
    'үерт тусалъя',
    'help in disasters',
    'аврах багт орох',
  ],
  law: [{ act: 'Гамшгаас хамгаалах тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    licence: { from: 'police.driver.classification' },
  },
  known: ['licence'],
  ask: {
    skills: {
      type: 'several',
      title: 'Ямар чадвартай вэ?',
      options: {
        first: 'Анхны тусламж',
        drive: 'Жолоо барих',
        swim: 'Усанд сэлэх',
        climb: 'Уулчин',
        radio: 'Холбоо',
        cook: 'Хоол хийх',
      },
    },
    place: { type: 'place', level: 2, title: 'Аль сум, дүүрэгт туслах вэ?' },
    times: {
      type: 'choice',
      title: 'Хэзээ туслах боломжтой вэ?',
      options: { always: 'Хэзээ ч', weekend: 'Амралтын өдөр', evening: 'Орой' },
    },
    healthy: {
      type: 'declaration',
      title: 'Эрүүл мэндээ баталгаажуулна уу',
      statement: 'Би эрүүл, хүнд ачаалал даах чадвартай.',
    },
  },
  stop: [
    {
      when: { age: { below: 18 } },
      say: '18 нас хүрээгүй хүн аврагчаар бүртгүүлэхгүй.',
      remedy: 'Сургуулийнхаа аврагчийн дугуйланд нэгдээрэй.',
    },
  ],
  fee: [{ label: 'Бүртгэл', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Жолоодох эрхтэй', when: { licence: { known: true } } }],
  refusals: [
    {
      code: 'group-full',
      say: 'Энэ газрын бүлэг дүүрсэн байна.',
      remedy: 'Хөрш сум, дүүргийн бүлэгт бүртгүүлнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
    {
      code: 'training',
      say: 'Сургалтад хамрагдаагүй байна.',
      remedy: 'Эхлээд анхан шатны сургалтад бүртгүүлнэ үү.',
      law: { act: 'Гамшгаас хамгаалах тухай хууль' },
    },
  ],
  gives: { says: 'Та сайн дурын бүлэгт бүртгэгдлээ. Бүлгийн ахлагч холбогдоно.' },
  confidence: 'low',
})
