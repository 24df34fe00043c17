import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'national-email',
  agency: 'ema',
  kind: 'registration',
  title: 'Үндэсний цахим шуудан нээх',
  summary: 'Төрийн мэдэгдэл хүлээж авах албан ёсны шуудан нээнэ.',
  words: [
    'цахим шуудан',
    'имэйл нээх',
    'төрийн имэйл',
    'national email',
    'төрийн мэйл хаяг авах',
    'иргэний мэйл хаяг',
    'үндэсний имэйл',
    'төрөөс мэдэгдэл имэйлээр авах',
    'албан ёсны мэйл',
    'get government email',
  ],
  law: [{ act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  facts: {
    mail: { from: 'platform.mail.mailAddress' },
    birthDate: { from: 'civil.person.birthDate' },
    age: { yearsSince: 'birthDate' },
  },
  ask: {
    forward: { type: 'yesNo', title: 'Мэдэгдлийг өөр шуудан руу дамжуулах уу?' },
    other: { type: 'email', title: 'Аль шуудан руу вэ?' },
    topics: {
      type: 'several',
      title: 'Юуны мэдэгдэл авах вэ?',
      options: {
        access: 'Мэдээлэлд минь хандсан',
        documents: 'Бичиг баримтын хугацаа',
        tax: 'Татвар, торгууль',
        benefit: 'Тэтгэмж, халамж',
      },
    },
    official: {
      type: 'declaration',
      title: 'Албан ёсны хаяг',
      statement: 'Энэ хаягаар ирсэн мэдэгдлийг хүлээж авсанд тооцно.',
    },
  },
  when: { other: { forward: true } },
  fee: [{ label: 'Цахим шуудан', amount: 0 }],
  refuseWhen: [
    {
      when: { mail: { known: true } },
      code: 'have-one',
      say: 'Танд үндэсний цахим шуудан нээгдсэн байна.',
      remedy: 'Түүгээрээ нэвтэрч ашиглана уу.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
    {
      when: { age: { below: 16 } },
      code: 'under-sixteen',
      say: '16 нас хүрсэн хүнд нээнэ.',
      remedy: '16 нас хүрээд нээнэ үү.',
      law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Цахим шуудан нээгдлээ. Мэдэгдлээ эндээс уншаарай.' },
  source: 'ema.gov.mn/archives/1520',
  confidence: 'medium',
})
