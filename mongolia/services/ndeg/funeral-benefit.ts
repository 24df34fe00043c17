import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'funeral-benefit',
  agency: 'ndeg',
  kind: 'benefit',
  title: 'Оршуулгын тэтгэмж авах',
  summary: 'Нас барсан даатгуулагчийн ар гэр нэг удаа авна.',
  words: [
    'оршуулгын мөнгө',
    'нас барсны тэтгэмж',
    'талийгаачийн мөнгө',
    'оршуулгын зардал',
    'funeral grant',
    'аав нас барсан мөнгө авах',
    'хүн нас барсан ндш',
    'оршуулгын тэтгэмж хэд вэ',
    'буяны ажлын мөнгө',
    'өнгөрсөн хүний тэтгэмж',
    'пенсийн хүн нас барсан тэтгэмж',
    'burial money',
    'someone died money',
  ],
  law: [{ act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' }],
  facts: {
    wasPensioner: { from: 'insurance.deceased.wasPensioner', with: { deceasedRegnum: 'deceased' } },
    insuredMonths: { from: 'insurance.deceased.insuredMonths', with: { deceasedRegnum: 'deceased' } },
    received: { from: 'insurance.funeral.received', with: { deceasedRegnum: 'deceased' } },
    relatives: { rows: 'civil.deceasedRelatives' },
    relativeCount: { count: 'relatives' },
    diedOn: { from: 'civil.death.deceaseDate', with: { deceasedRegnum: 'deceased' } },
  },
  ask: {
    deceased: {
      type: 'choice',
      title: 'Хэнийг оршуулсан бэ?',
      options: { rows: 'civil.deceasedRelatives', value: 'regnum', label: ['fullName', 'relation'] },
    },
    paidBy: {
      type: 'choice',
      title: 'Оршуулгыг хэн зохион байгуулсан бэ?',
      options: { me: 'Би', together: 'Ар гэрийнхэн хамтдаа', organisation: 'Байгууллага' },
    },
    agreed: {
      type: 'declaration',
      title: 'Ар гэрийн зөвшөөрөл',
      statement: 'Ар гэрийнхэн тэтгэмжийг намайг авахад зөвшөөрсөн.',
    },
    organisationLetter: {
      type: 'file',
      title: 'Байгууллагын албан бичгийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    account: {
      type: 'text',
      title: 'Тэтгэмжийг хүлээн авах данс',
      hint: '20 тэмдэгттэй IBAN дугаараа бичнэ үү.',
      longest: 20,
    },
  },
  when: { agreed: { paidBy: 'together' }, organisationLetter: { paidBy: 'organisation' } },
  stop: [
    {
      when: { received: true },
      say: 'Энэ хүний оршуулгын тэтгэмжийг аль хэдийн олгосон байна.',
      remedy: 'Хэн авсныг хэлтсээс лавлана уу.',
    },
    {
      when: { relativeCount: { below: 1 } },
      say: 'Таны нас барсан төрөл садны бүртгэл олдсонгүй.',
      remedy: 'Эхлээд нас барсныг бүртгүүлнэ үү.',
      instead: 'death-registration',
    },
  ],
  fee: [{ label: 'Хүсэлт хянах', amount: 0 }],
  workingDays: 3,
  checks: [
    {
      title: 'Талийгаач тэтгэвэр авдаг, эсвэл 36 сар шимтгэл төлсөн',
      when: { anyOf: [{ wasPensioner: true }, { insuredMonths: { atLeast: 36 } }] },
    },
    { title: 'Тэтгэмж олгоогүй', when: { received: false } },
    { title: 'Нас барсны бүртгэлтэй', when: { diedOn: { known: true } } },
  ],
  returns: [
    {
      code: 'letter-unclear',
      say: 'Байгууллагын бичгээс хэнийг оршуулсан нь мэдэгдэхгүй байна.',
      asks: ['organisationLetter'],
    },
  ],
  refusals: [
    {
      code: 'not-insured',
      say: 'Талийгаач даатгалын болзол хангаагүй байна.',
      remedy: 'Халамжийн журмаар тусламж хүсэж болно.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
    {
      code: 'late',
      say: 'Тэтгэмж авах хугацаа өнгөрсөн байна.',
      remedy: 'Хугацаа хэтрүүлсэн хүндэтгэх шалтгаанаа нотолж дахин хандана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
    {
      code: 'other-claimant',
      say: 'Өөр төрөл садан нь хүсэлт гаргасан байна.',
      remedy: 'Ар гэртэйгээ тохирч нэг хүн хүсэлт гаргана уу.',
      law: { act: 'Нийгмийн даатгалын сангаас олгох тэтгэмжийн тухай хууль' },
    },
  ],
  gives: { says: 'Оршуулгын тэтгэмж олгохоор шийдлээ. Мөнгө дансанд орно. Танд эмгэнэл илэрхийлье.' },
  source: 'KHUR WS100563; days and months from memory',
  confidence: 'medium',
})
