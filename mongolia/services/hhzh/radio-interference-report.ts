import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'radio-interference-report',
  agency: 'hhzh',
  kind: 'notification',
  title: 'Радио саад мэдээлэх',
  summary: 'Дохио тасалдуулж байгаа эх үүсвэрийг мэдээлнэ.',
  words: [
    'дохио тасрах',
    'радио шуугиан',
    'машины түлхүүр ажиллахгүй',
    'интерференц',
    'interference',
    'зурагт муу гарах саад',
    'сүлжээ саатуулагч',
    'гар утас дохиогүй саад',
    'дохио дарагч',
    'радио пээ пээ дуугарах',
    'машины сигнализаци саад',
    'signal jamming',
    'сүлжээ байнга тасарна саад',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }],
  ask: {
    disturbed: {
      type: 'choice',
      title: 'Юунд саад болж байна вэ?',
      options: { phone: 'Гар утас', tv: 'Телевиз, радио', key: 'Машины түлхүүр, хаалт', link: 'Компанийн холбоо' },
    },
    where: { type: 'address', title: 'Хаана саад болж байна вэ?', why: 'Хэмжилтийн машин тэнд очно.' },
    from: { type: 'date', title: 'Хэзээнээс эхэлсэн бэ?', latest: 'today' },
    hours: { type: 'choice', title: 'Хэзээ гардаг вэ?', options: { always: 'Байнга', day: 'Өдөр', night: 'Шөнө' } },
    suspect: { type: 'text', title: 'Юунаас болж байна гэж бодож байна вэ?', longest: 120, optional: true },
  },
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 10, // our own default: no source gives a limit
  refusals: [
    {
      code: 'own-device',
      say: 'Саад таны өөрийн төхөөрөмжөөс гарч байна.',
      remedy: 'Төхөөрөмжөө засуулна уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
    {
      code: 'not-measured',
      say: 'Хэмжилтээр саад илрээгүй.',
      remedy: 'Дахин гарвал цагийг нь бичиж мэдээлнэ үү.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: { says: 'Саадын эх үүсвэрийг олж, зогсоолоо. Баярлалаа.' },
  confidence: 'low',
})
