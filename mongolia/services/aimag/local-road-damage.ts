import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'local-road-damage',
  agency: 'aimag',
  kind: 'complaint',
  title: 'Эвдэрсэн зам, гүүрийг мэдэгдэх',
  summary: 'Орон нутгийн зам, гүүр эвдэрснийг мэдэгдэж засуулна.',
  words: [
    'зам эвдэрсэн',
    'нүх',
    'гүүр нурсан',
    'даваа хаагдсан',
    'зам засах',
    'broken road',
    'сумын зам эвдэрсэн',
    'гүүр үерт урссан',
    'замын нүх мэдэгдэх аймаг',
    'даваа цасанд хаагдсан',
    'модон гүүр нурсан',
    'зам тасарсан',
    'fix the bridge',
    'pothole report',
  ],
  law: [
    { act: 'Авто замын тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    place: { type: 'place', title: 'Зам аль аймаг, нийслэлд байна вэ?', level: 1 },
    damage: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        hole: 'Нүх үүссэн',
        bridge: 'Гүүр эвдэрсэн',
        snow: 'Цас хаасан',
        flood: 'Ус эвдсэн',
        sign: 'Тэмдэг алга',
      },
    },
    roadPlace: { type: 'text', title: 'Хаана байгааг бичнэ үү', longest: 200 },
    passable: {
      type: 'choice',
      title: 'Явж болох уу?',
      options: { yes: 'Болно', slow: 'Зөвхөн удаан', no: 'Болохгүй' },
    },
    roadPicture: { type: 'file', title: 'Замын зураг байвал хавсаргана уу', accept: ['jpeg', 'png'], optional: true },
  },
  fee: [{ label: 'Мэдэгдэл', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'state-road',
      say: 'Энэ улсын зам тул аймаг засдаггүй.',
      remedy: 'Замын байгууллагын утсанд мэдэгдэнэ үү.',
      law: { act: 'Авто замын тухай хууль' },
    },
    {
      code: 'earth-road',
      say: 'Энэ бүртгэлгүй шороон зам байна.',
      remedy: 'Сумын хөгжлийн саналд оруулна уу.',
      law: { act: 'Авто замын тухай хууль' },
    },
  ],
  gives: { says: 'Замын баг газар дээр нь ажиллахаар гарлаа.' },
  local: { at: 'place', by: ['aimag', 'nzdtg'] },
  confidence: 'low',
})
