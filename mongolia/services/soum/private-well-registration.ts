import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'private-well-registration',
  agency: 'soum',
  kind: 'registration',
  title: 'Хувийн худаг бүртгүүлэх',
  summary: 'Өөрийн хөрөнгөөр гаргасан худгаа сумын бүртгэлд оруулна.',
  words: ['худаг', 'гүний худаг', 'худаг гаргах', 'гар худаг бүртгэх', 'өрөмдмөл худаг', 'well'],
  law: [
    { act: 'Усны тухай хууль' },
    { act: 'Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Худаг аль сум, дүүрэгт байдаг вэ?', level: 2 },
    wellKind: {
      type: 'choice',
      title: 'Ямар худаг вэ?',
      options: { deep: 'Өрөмдмөл гүний худаг', hand: 'Гар худаг', spring: 'Булаг тохижуулсан', rain: 'Хөв цөөрөм' },
    },
    dug: { type: 'date', title: 'Хэзээ гаргасан бэ?', latest: 'today' },
    depthM: { type: 'number', title: 'Хэдэн метр гүн вэ?', least: 1, most: 300 },
    drinks: {
      type: 'choice',
      title: 'Юунд хэрэглэдэг вэ?',
      options: { herd: 'Мал услах', home: 'Ахуй', garden: 'Усалгаа', trade: 'Үйлчилгээ' },
    },
    passport: {
      type: 'file',
      title: 'Худгийн паспортыг хавсаргана уу',
      hint: 'Өрөмдсөн байгууллага олгодог.',
      accept: ['pdf', 'jpeg', 'png'],
    },
    shared: { type: 'yesNo', title: 'Өөр айл энэ худгаас ус авдаг уу?' },
  },
  when: { passport: { wellKind: 'deep' } },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'protection-zone',
      say: 'Худаг усны хамгаалалтын бүсэд байна.',
      remedy: 'Сав газрын захиргаанаас дүгнэлт авна уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'public-well',
      say: 'Энэ худаг орон нутгийн өмчид бүртгэлтэй байна.',
      remedy: 'Ашиглах бол сумтай гэрээ байгуулна уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { document: 'Хувийн худгийн бүртгэл', show: ['place', 'wellKind', 'dug', 'depthM', 'drinks'], validDays: 365 },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
