import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'labour-dispute-complaint',
  agency: 'mlsp',
  kind: 'complaint',
  title: 'Хөдөлмөрийн эрх зөрчигдсөн гомдол',
  summary: 'Цалин, халалт, илүү цаг, дарамтын талаар гомдол гаргана.',
  words: ['цалин өгөхгүй', 'үндэслэлгүй халсан', 'ажлын дарамт', 'илүү цаг', 'labour dispute'],
  law: [
    { act: 'Хөдөлмөрийн тухай хууль' },
    { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
  ],
  facts: {
    jobs: { rows: 'insurance.workHistory' },
    jobCount: { count: 'jobs' },
    insured: { from: 'insurance.current.insured' },
  },
  known: ['insured'],
  ask: {
    matter: {
      type: 'choice',
      title: 'Юуны тухай вэ?',
      options: {
        pay: 'Цалин өгөөгүй',
        fired: 'Үндэслэлгүй халсан',
        hours: 'Илүү цаг, амралт',
        harass: 'Дарамт, бэлгийн дарамт',
        contract: 'Гэрээ хийгээгүй',
        child: 'Хүүхэд ажиллуулсан',
      },
    },
    employer: { type: 'text', title: 'Ажил олгогчийн нэр', why: 'Хуучин ажил олгогч ч байж болно.', longest: 120 },
    owed: { type: 'money', title: 'Хэдэн төгрөг аваагүй вэ?', least: 1 },
    asked: { type: 'yesNo', title: 'Ажил олгогчид бичгээр хандсан уу?' },
    story: { type: 'longText', title: 'Болсон явдлыг бичнэ үү', longest: 2000 },
    proof: { type: 'file', title: 'Гэрээ, тушаалаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'], optional: true },
  },
  when: { owed: { matter: 'pay' } },
  fee: [{ label: 'Гомдол', amount: 0 }],
  workingDays: 22,
  checks: [
    { title: 'Ажилласан бүртгэлтэй', when: { jobCount: { atLeast: 1 } } },
    { title: 'Эхлээд ажил олгогчид хандсан', when: { asked: true } },
  ],
  returns: [{ code: 'employer-unclear', say: 'Ажил олгогч тодорхойгүй байна.', asks: ['employer'] }],
  refusals: [
    {
      code: 'late',
      say: 'Гомдол гаргах хугацаа өнгөрсөн.',
      remedy: 'Шүүхээс хугацаа сэргээлгэж болно.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
    {
      code: 'court',
      say: 'Маргааныг шүүх хэлэлцэж байна.',
      remedy: 'Шүүхийн шийдвэрийг хүлээнэ үү.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
    {
      code: 'no-employment',
      say: 'Хөдөлмөрийн харилцаа тогтоогдсонгүй.',
      remedy: 'Гэрээ, мөнгөний баримтаа нэмж дахин хандана уу.',
      law: { act: 'Хөдөлмөрийн тухай хууль' },
    },
  ],
  gives: { says: 'Гомдлыг шалгаж, ажил олгогчид шаардлага хүргүүллээ. Шийдээгүй бол шүүхэд хандана.' },
  confidence: 'medium',
})
