import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'disability-rights-complaint',
  agency: 'hbheg',
  kind: 'complaint',
  title: 'Бэрхшээлтэй хүний эрх зөрчигдсөн гомдол',
  summary: 'Ялгаварлан гадуурхсан, саад учруулсан тухай гомдол гаргана.',
  words: ['ялгаварлах', 'налуу зам алга', 'бэрхшээлтэй хүний эрх', 'автобус авдаггүй', 'disability complaint'],
  law: [
    { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: { disabilityType: { from: 'disability.record.disabilityType' } },
  ask: {
    kind: {
      type: 'choice',
      title: 'Юу болсон бэ?',
      options: {
        access: 'Орц, зам, лифт ашиглах боломжгүй',
        bus: 'Нийтийн тээвэр авч явсангүй',
        job: 'Ажилд авсангүй, халсан',
        school: 'Сургууль, цэцэрлэг авсангүй',
        service: 'Үйлчилгээ үзүүлсэнгүй',
      },
    },
    body: { type: 'text', title: 'Аль байгууллага вэ?', longest: 120 },
    day: { type: 'date', title: 'Хэзээ болсон бэ?', latest: 'today' },
    story: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 1500 },
    proof: { type: 'file', title: 'Зураг, бичлэгээ хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
    hidden: { type: 'yesNo', title: 'Нэрээ нууцлуулах уу?' },
  },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [{ title: 'Бэрхшээлийн бүртгэлтэй', when: { disabilityType: { known: true } } }],
  returns: [{ code: 'body-unclear', say: 'Аль байгууллага болох нь тодорхойгүй байна.', asks: ['body', 'story'] }],
  refusals: [
    {
      code: 'court',
      say: 'Асуудлыг шүүх шийдэж байна.',
      remedy: 'Шүүхийн шийдвэрийг хүлээнэ үү.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
    {
      code: 'no-violation',
      say: 'Эрх зөрчигдсөн нь тогтоогдсонгүй.',
      remedy: 'Хүний эрхийн Үндэсний Комисст хандаж болно.',
      law: { act: 'Хөгжлийн бэрхшээлтэй хүний эрхийн тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, байгууллагад шаардлага хүргүүллээ.' },
  confidence: 'medium',
})
