import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'repression-archive-reference',
  agency: 'aeg',
  kind: 'reference',
  title: 'Хэлмэгдэгсдийн архивын лавлагаа',
  summary: 'Хилс хэрэгт хэлмэгдсэн хүний баримтыг ар гэрт нь өгнө.',
  words: [
    'хэлмэгдсэн өвөө',
    'цагаатгал',
    '37 оны хэлмэгдүүлэлт',
    'хэлмэгдэгч',
    'repression',
    'өвөөгийн хэргийг архиваас үзэх',
    'хэлмэгдсэн хүний хувийн хэрэг',
    '1937 онд баригдсан өвөө',
    'баривчлагдсан ламын архив',
    'репрессийн архив',
    'тагнуулын архив хэлмэгдсэн өвөг',
    'purge victim file',
    'буудуулсан өвөөгийн баримт',
  ],
  law: [
    { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    { act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' },
  ],
  facts: {
    father: { from: 'civil.birth.fatherName' },
    clan: { from: 'civil.person.surname' },
  },
  known: ['father', 'clan'],
  ask: {
    victim: { type: 'text', title: 'Хэлмэгдсэн хүний нэр хэн бэ?', longest: 80 },
    kin: {
      type: 'choice',
      title: 'Таны хэн болох вэ?',
      options: { parent: 'Эцэг, эх', grand: 'Өвөө, эмээ', spouse: 'Эхнэр, нөхөр', uncle: 'Бусад төрөл' },
    },
    status: {
      type: 'choice',
      title: 'Тэр хүн хэн байсан бэ?',
      options: { lama: 'Лам', official: 'Төрийн зүтгэлтэн', soldier: 'Цэрэг', herder: 'Ард', buryat: 'Буриад иргэн' },
    },
    taken: { type: 'number', title: 'Хэдэн онд баривчилсан бэ?', least: 1922, most: 1990 },
    cleared: { type: 'yesNo', title: 'Цагаатгасан шийдвэр гарсан уу?' },
    kinship: { type: 'file', title: 'Төрлийн холбооны баримтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    share: { type: 'yesNo', title: 'Баримтыг судалгаанд ашиглахыг зөвшөөрөх үү?' },
  },
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  workingDays: 10, // a list of services says ten days, with low confidence
  checks: [{ title: 'Цагаатгасан шийдвэртэй', when: { cleared: true } }],
  returns: [{ code: 'kinship-unclear', say: 'Төрлийн холбоо баримтаас харагдахгүй байна.', asks: ['kin', 'kinship'] }],
  refusals: [
    {
      code: 'not-kin',
      say: 'Та хууль ёсны төрөл нь болох нь тогтоогдсонгүй.',
      remedy: 'Төрсний бүртгэлээр нотолж дахин хүсэлт гаргана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
    {
      code: 'special-archive',
      say: 'Хэрэг Тагнуулын ерөнхий газрын архивт бий.',
      remedy: 'Тэр архивт хандана уу.',
      law: { act: 'Архив, албан хэрэг хөтлөлтийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Хэлмэгдэгсдийн архивын лавлагаа',
    show: ['victim', 'kin', 'status', 'taken', 'cleared'],
    validDays: 3650,
  },
  source: 'KHUR operations of the archives; ten days from memory',
  confidence: 'low',
})
