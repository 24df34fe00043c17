import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'company-name-reservation',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Компанийн нэр шалгаж захиалах',
  summary: 'Байгууллагынхаа нэр сул эсэхийг шалгаж, баталгаа авна.',
  words: [
    'компанийн нэр',
    'оноосон нэр',
    'нэр шалгах',
    'нэрийн баталгаа',
    'company name check',
    'компанидаа нэр өгөх',
    'энэ нэр сул уу',
    'компанийн нэр давхацсан',
    'компанийн нэр сонгох',
    'брэнд нэр шалгах компани',
    'ххк нэр авах',
    'is company name free',
  ],
  law: [{ act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' }, { act: 'Компанийн тухай хууль' }],
  facts: { taken: { rows: 'legal.similarNames', with: { name: 'first' } } },
  ask: {
    form: {
      type: 'choice',
      title: 'Ямар байгууллага вэ?',
      options: {
        llc: 'Хязгаарлагдмал хариуцлагатай компани',
        jsc: 'Хувьцаат компани',
        partnership: 'Нөхөрлөл',
        cooperative: 'Хоршоо',
        ngo: 'Төрийн бус байгууллага',
        foundation: 'Сан',
      },
    },
    first: {
      type: 'text',
      title: 'Хамгийн хүссэн нэр юу вэ?',
      hint: 'Кирилл үсгээр, хариуцлагын хэлбэргүй бичнэ үү.',
      longest: 80,
    },
    second: { type: 'text', title: 'Хоёр дахь хувилбар юу вэ?', longest: 80 },
    third: { type: 'text', title: 'Гурав дахь хувилбар юу вэ?', longest: 80, optional: true },
    foreign: { type: 'yesNo', title: 'Нэр гадаад үгтэй юу?' },
    meaning: { type: 'text', title: 'Гадаад үг ямар утгатай вэ?', longest: 200 },
  },
  when: { meaning: { foreign: true } },
  stop: [
    {
      when: { taken: { known: true } },
      say: '«{first}» гэсэн нэртэй адил, төстэй нэр бүртгэлтэй байна.',
      remedy: 'Өөр нэр сонгоод дахин шалгана уу.',
    },
  ],
  fee: [{ label: 'Нэр захиалах', amount: 0 }],
  workingDays: 1,
  checks: [
    { title: 'Адил нэр бүртгэлгүй', when: { taken: { known: false } } },
    { title: 'Гадаад үгийг тайлбарласан', when: { anyOf: [{ foreign: false }, { meaning: { known: true } }] } },
  ],
  returns: [
    {
      code: 'name-unclear',
      say: 'Нэрийн бичлэг, утга тодорхойгүй байна. Засна уу.',
      asks: ['first', 'second', 'third', 'meaning'],
    },
  ],
  refusals: [
    {
      code: 'misleading',
      say: 'Нэр төрийн байгууллага, бусдыг санагдуулж төөрөгдүүлж байна.',
      remedy: 'Өөр хувилбараар дахин хүсэлт гаргана уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'forbidden-word',
      say: 'Сонгосон нэр хориглосон үгтэй байна.',
      remedy: 'Хориглосон үггүй нэр сонгоно уу.',
      law: { act: 'Хуулийн этгээдийн улсын бүртгэлийн тухай хууль' },
    },
    {
      code: 'trademark',
      say: 'Нэр бүртгэлтэй барааны тэмдэгтэй давхцаж байна.',
      remedy: 'Эзнээс нь зөвшөөрөл авах эсвэл нэрээ солино уу.',
      law: { act: 'Барааны тэмдэг, газар зүйн заалтын тухай хууль' },
    },
  ],
  gives: {
    document: 'Оноосон нэрийн баталгаа',
    show: ['form', 'first'],
    validDays: 30, // no period is published: a default of ours
  },
  source: 'github:e-mongolia/lavlagaa, KHUR WS100305; free and one day from memory',
  confidence: 'medium',
})
