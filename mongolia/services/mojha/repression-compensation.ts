import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'repression-compensation',
  agency: 'mojha',
  kind: 'benefit',
  title: 'Хилс хэрэгт хэлмэгдэгсдийн нөхөх олговор',
  summary: 'Хэлмэгдэгч, түүний ар гэр нөхөх олговор авна.',
  words: ['хэлмэгдэгсдийн олговор', 'нөхөх олговор', 'цагаатгалын мөнгө', 'repression compensation'],
  law: [{ act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' }],
  facts: {
    victim: { from: 'justice.rehabilitation.victimName' },
    kin: { from: 'justice.rehabilitation.kinship' },
    cleared: { from: 'justice.rehabilitation.rehabilitatedDate' },
  },
  known: ['victim', 'kin', 'cleared'],
  ask: {
    claimant: {
      type: 'choice',
      title: 'Та хэлмэгдэгчийн хэн бэ?',
      options: { self: 'Өөрөө', spouse: 'Эхнэр, нөхөр', child: 'Хүүхэд', grandchild: 'Ач, зээ' },
    },
    shared: { type: 'yesNo', title: 'Өөр хүн олговор авсан уу?' },
    who: { type: 'text', title: 'Хэн авсан бэ?', longest: 120 },
    proofKin: { type: 'file', title: 'Төрлийн холбооны баримтаа хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    bank: { type: 'text', title: 'Ямар дансаар авах вэ?', longest: 80 },
  },
  when: { who: { shared: true }, proofKin: { claimant: ['spouse', 'child', 'grandchild'] } },
  fee: [{ label: 'Олговор', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Цагаатгасан бүртгэлтэй', when: { cleared: { known: true } } }],
  refusals: [
    {
      code: 'paid',
      say: 'Энэ хэлмэгдэгчийн олговрыг бүрэн олгосон байна.',
      remedy: 'Авсан хүнээс хувиа авах асуудлыг шүүхэд тавина уу.',
      law: { act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' },
    },
    {
      code: 'not-cleared',
      say: 'Цагаатгасан шийдвэр гараагүй байна.',
      remedy: 'Прокурорын газарт цагаатгуулах хүсэлт гаргана уу.',
      law: { act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' },
    },
  ],
  gives: { says: 'Нөхөх олговрыг баталлаа. Мөнгө таны дансанд орно.' },
  confidence: 'low',
})
