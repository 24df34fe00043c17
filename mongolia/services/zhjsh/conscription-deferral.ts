import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'conscription-deferral',
  agency: 'zhjsh',
  kind: 'registration',
  title: 'Цэргийн алба хойшлуулах',
  summary: 'Суралцах, гэр бүл, эрүүл мэндийн шалтгаанаар албыг хойшлуулна.',
  words: [
    'цэрэгт явахгүй',
    'цэрэг хойшлуулах',
    'оюутан цэрэг',
    'чөлөөлүүлэх',
    'defer conscription',
    'би оюутан цэрэгт явахгүй',
    'цэргийн дуудлага ирсэн',
    'цэргээс чөлөөлөгдөх',
    'хүүхэдтэй болохоор цэрэгт явахгүй',
    'өвчтэй цэрэгт тэнцэхгүй',
    'цэргийн татлага',
    'отсрочка',
    'delay army service',
  ],
  law: [{ act: 'Цэргийн албаны тухай хууль' }],
  facts: {
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
    book: { from: 'military.record.bookNumber' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  known: ['book'],
  ask: {
    ground: {
      type: 'choice',
      title: 'Яагаад хойшлуулах вэ?',
      options: {
        study: 'Суралцаж байгаа',
        children: 'Хүүхэдтэй',
        carer: 'Асран халамжлагч',
        health: 'Эрүүл мэнд',
        abroad: 'Гадаадад байгаа',
      },
    },
    until: { type: 'date', title: 'Хэзээ хүртэл хойшлуулах вэ?', earliest: 'today' },
    proof: { type: 'file', title: 'Үндэслэлийн баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  stop: [
    {
      when: { book: { known: false } },
      say: 'Та цэргийн бүртгэлд бүртгүүлээгүй байна.',
      remedy: 'Эхлээд цэргийн бүртгэлд бүртгүүлнэ үү.',
      instead: 'military-registration',
    },
    {
      when: { ground: 'children', childCount: { below: 1 } },
      say: 'Таны нэр дээр хүүхэд бүртгэлгүй байна.',
      remedy: 'Хүүхдийнхээ төрөлтийг бүртгүүлнэ үү.',
    },
  ],
  fee: [{ label: 'Хойшлуулалт', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Цэргийн насны', when: { age: { atLeast: 18, below: 26 } } }],
  refusals: [
    {
      code: 'ground-weak',
      say: 'Шалтгаан хуульд заасан үндэслэл биш байна.',
      remedy: 'Дүйцүүлэх алба хаах хүсэлт гаргаж болно.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
    {
      code: 'called-up',
      say: 'Татан ирүүлэх мэдэгдэл авсан байна.',
      remedy: 'Цэргийн штабт биечлэн хандана уу.',
      law: { act: 'Цэргийн албаны тухай хууль' },
    },
  ],
  gives: { document: 'Цэргийн алба хойшлуулсан шийдвэр', show: ['ground', 'until'], validDays: 365 }, // no source gives the term: our own default
  confidence: 'low',
})
