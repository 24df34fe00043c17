import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'financial-investor-complaint',
  agency: 'szh',
  kind: 'complaint',
  title: 'Хөрөнгө оруулагчийн гомдол',
  summary: 'Брокер, сан, цахим хөрөнгийн талаар гомдол гаргана.',
  words: [
    'хувьцааны гомдол',
    'брокер мөнгө өгөхгүй',
    'крипто луйвар',
    'investor complaint',
    'хөрөнгийн биржид хохирсон',
    'брокерын компанид залилуулсан',
    'койн хөрөнгө оруулалт мөнгө алдсан',
    'ногдол ашгаа авч чадахгүй',
    'үнэт цаасны компанид гомдол',
    'бонд мөнгө буцааж өгөхгүй',
    'broker scam',
    'crypto fraud complaint',
  ],
  law: [
    { act: 'Үнэт цаасны зах зээлийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  ask: {
    service: {
      type: 'choice',
      title: 'Юуны тухай вэ?',
      options: {
        shares: 'Хувьцаа',
        bond: 'Бонд',
        fund: 'Хөрөнгө оруулалтын сан',
        crypto: 'Виртуал хөрөнгө',
        nonbank: 'Банк бус байгууллага',
      },
    },
    firm: { type: 'text', title: 'Аль компани вэ?', longest: 100 },
    licensed: {
      type: 'choice',
      title: 'Тэр зөвшөөрөлтэй юу?',
      options: { yes: 'Тийм', no: 'Үгүй', unknown: 'Мэдэхгүй' },
    },
    lost: { type: 'money', title: 'Хохирол хэд вэ?', least: 0 },
    told: { type: 'longText', title: 'Танд юу амласан бэ?', longest: 2000 },
    contract: { type: 'file', title: 'Гэрээ, гүйлгээгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  fee: [{ label: 'Үнэ төлбөргүй', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'risk',
      say: 'Алдагдал зах зээлийн эрсдэлээс үүссэн.',
      remedy: 'Эрсдэлийн мэдэгдлээ дахин уншина уу.',
      law: { act: 'Үнэт цаасны зах зээлийн тухай хууль' },
    },
    {
      code: 'police',
      say: 'Гэмт хэргийн шинжтэй байна.',
      remedy: 'Цагдаад өргөдөл гаргана уу.',
      law: { act: 'Үнэт цаасны зах зээлийн тухай хууль' },
    },
  ],
  gives: { says: 'Компанид арга хэмжээ авч, танд хариуг хүргүүллээ.' },
  confidence: 'low',
})
