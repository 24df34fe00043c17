import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'conscript-complaint',
  agency: 'mod',
  kind: 'complaint',
  title: 'Цэргийн алба хаагчийн гомдол',
  summary: 'Ангид зодуулсан, дарамтлуулсан бол ар гэр, цэрэг гомдол гаргана.',
  words: [
    'цэрэгт зодуулсан',
    'ангид дарамт',
    'дээрэлхэх',
    'hazing',
    'цэргийн анги дээр дээрэлхүүлсэн',
    'хүү минь цэрэгт зодуулсан',
    'цэрэгт мөнгө нэхдэг',
    'хуучин цэрэг дарамталдаг',
    'офицер цэргээ зодсон',
    'цэргийн хүүгээ хамгаалах',
    'army bullying',
  ],
  law: [
    { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    who: {
      type: 'choice',
      title: 'Хэний төлөө гомдол гаргах вэ?',
      options: { me: 'Өөрийн', child: 'Хүү, охин', other: 'Бусад' },
    },
    unitNo: { type: 'text', title: 'Аль анги вэ?', longest: 120 },
    problem: {
      type: 'several',
      title: 'Юу болсон бэ?',
      options: {
        beaten: 'Зодсон',
        money: 'Мөнгө нэхсэн',
        food: 'Хоол, хувцас муу',
        health: 'Эмчлээгүй',
        leave: 'Чөлөө өгөөгүй',
      },
    },
    hurtNow: { type: 'yesNo', title: 'Одоо гэмтэлтэй байна уу?' },
    words: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 3000 },
    hidden: { type: 'yesNo', title: 'Нэрийг нууцлах уу?' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Гэмтэлгүй', when: { hurtNow: false } }],
  refusals: [
    {
      code: 'not-confirmed',
      say: 'Шалгалтаар гомдол нотлогдсонгүй.',
      remedy: 'Цэргийн прокурорт гомдол гаргаж болно.',
      law: { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'investigated',
      say: 'Цагдаа, прокурор шалгаж байна.',
      remedy: 'Хэргийн явцыг тэдгээрээс лавлана уу.',
      law: { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, буруутай хүнд арга хэмжээ авлаа.' },
  confidence: 'medium',
})
