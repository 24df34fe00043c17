import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'well-repair-request',
  agency: 'soum',
  kind: 'notification',
  title: 'Эвдэрсэн худаг засуулах хүсэлт',
  summary: 'Нийтийн худаг эвдэрснийг мэдэгдэж, засуулна.',
  words: ['худаг эвдэрсэн', 'ус гарахгүй байна', 'худгийн насос', 'худаг сэргээх', 'broken well'],
  law: [
    { act: 'Усны тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { wellBag: { from: 'civil.address.bagKhorooName' } },
  known: ['wellBag'],
  ask: {
    place: { type: 'place', title: 'Эвдэрсэн худаг аль суманд байна вэ?', level: 2 },
    wellName: { type: 'text', title: 'Худгийн нэр, байршил юу вэ?', longest: 100 },
    fault: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: { dry: 'Ус ширгэсэн', pump: 'Насос эвдэрсэн', mud: 'Шороогоор дүүрсэн', water: 'Ус муудсан' },
    },
    households: { type: 'number', title: 'Хэдэн айл эндээс ус авдаг вэ?', least: 1, most: 100 },
    wellPicture: { type: 'file', title: 'Зураг байвал хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'owned-well',
      say: 'Энэ хувийн худаг тул эзэн нь засна.',
      remedy: 'Худгийн эзэнтэй тохиролцоно уу.',
      law: { act: 'Усны тухай хууль' },
    },
    {
      code: 'no-water',
      say: 'Худгийн усны нөөц дууссан байна.',
      remedy: 'Шинэ худаг гаргах саналаа багийн хуралд тавина уу.',
      law: { act: 'Усны тухай хууль' },
    },
  ],
  gives: { says: 'Худгийн засварыг сумын төлөвлөгөөнд орууллаа. Багийн Засаг дарга хугацааг хэлнэ.' },
  local: { at: 'place', by: ['soum', 'duureg'] },
  confidence: 'low',
})
