import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'pardon-request',
  agency: 'mojha',
  kind: 'complaint',
  title: 'Өршөөл, уучлал хүсэх',
  summary: 'Ялтан, ар гэр нь Ерөнхийлөгчөөс уучлал хүсэх өргөдөл гаргана.',
  words: ['уучлал хүсэх', 'өршөөл үзүүлэх', 'ял хөнгөлүүлэх', 'ялаас чөлөөлөх', 'pardon'],
  law: [{ act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' }, { act: 'Шүүхийн шийдвэр гүйцэтгэх тухай хууль' }],
  ask: {
    forWhom: {
      type: 'choice',
      title: 'Хэний төлөө вэ?',
      options: { me: 'Өөрийн', spouse: 'Эхнэр, нөхөр', child: 'Хүүхэд', parent: 'Эцэг, эх' },
    },
    convict: { type: 'text', title: 'Ялтны нэр хэн бэ?', longest: 80 },
    prison: { type: 'text', title: 'Аль хорих ангид байгаа вэ?', longest: 120 },
    served: { type: 'number', title: 'Хэдэн сар ял эдэлсэн бэ?', least: 0, most: 400 },
    grounds: { type: 'longText', title: 'Ямар үндэслэлээр хүсэж байна вэ?', longest: 3000 },
    verdict: { type: 'file', title: 'Шийтгэх тогтоолыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: { convict: { forWhom: ['spouse', 'child', 'parent'] } },
  fee: [{ label: 'Өргөдөл', amount: 0 }],
  workingDays: 'unknown',
  refusals: [
    {
      code: 'not-final',
      say: 'Шийтгэх тогтоол хүчин төгөлдөр болоогүй байна.',
      remedy: 'Давж заалдах гомдлын шийдвэр гарсны дараа хүснэ үү.',
      law: { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
    },
    {
      code: 'too-soon',
      say: 'Уучлал хүсэх хугацаа болоогүй байна.',
      remedy: 'Ялын хуульд заасан хэсгийг эдэлсний дараа хүснэ үү.',
      law: { act: 'Монгол Улсын Ерөнхийлөгчийн тухай хууль' },
    },
  ],
  gives: { says: 'Уучлалын комисс өргөдлийг хүлээн авлаа. Шийдвэрийг танд мэдэгдэнэ.' },
  confidence: 'low',
})
