import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fallen-soldier-benefit',
  agency: 'mod',
  kind: 'benefit',
  title: 'Алба хааж байгаад нас барсны тэтгэмж',
  summary: 'Цэргийн алба хааж байгаад нас барсан хүний ар гэр тэтгэмж авна.',
  words: [
    'цэрэг нас барсан',
    'цэргийн тэтгэмж',
    'алба хааж байгаад амь үрэгдсэн',
    'soldier death benefit',
    'хүү маань цэрэгт нас барсан',
    'цэрэгт байгаад амиа алдсан',
    'цэргийн алба хааж байхдаа өнгөрсөн',
    'цэрэгт осолдож нас барсан',
    'нас барсан цэргийн гэр бүл',
    'died in military service',
  ],
  law: [{ act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' }],
  facts: {
    spouse: { from: 'civil.marriage.spouseFirstname' },
    children: { rows: 'civil.children' },
    childCount: { count: 'children' },
  },
  known: ['spouse'],
  ask: {
    kin: {
      type: 'choice',
      title: 'Нас барсан хүн таны хэн бэ?',
      options: { spouse: 'Эхнэр, нөхөр', child: 'Хүүхэд', parent: 'Эцэг, эх', sibling: 'Ах, эгч, дүү' },
    },
    soldier: { type: 'text', title: 'Нас барсан хүний нэр хэн бэ?', longest: 80 },
    unit: { type: 'text', title: 'Аль ангид алба хаасан бэ?', longest: 120 },
    deathDay: { type: 'date', title: 'Хэзээ нас барсан бэ?', latest: 'today' },
    findings: { type: 'file', title: 'Шалтгааны дүгнэлтийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    bank: { type: 'text', title: 'Ямар дансаар авах вэ?', longest: 80 },
  },
  fee: [{ label: 'Тэтгэмж', amount: 0 }],
  workingDays: 'unknown',
  checks: [{ title: 'Хүүхэдтэй', when: { childCount: { atLeast: 1 } } }],
  refusals: [
    {
      code: 'not-in-duty',
      say: 'Албан үүрэгтэй холбоогүй шалтгаанаар нас барсан байна.',
      remedy: 'Нийгмийн даатгалын тэтгэмж хүсэж болно.',
      law: { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' },
    },
    {
      code: 'other-claimant',
      say: 'Тэтгэмжийг өөр төрөл авсан байна.',
      remedy: 'Хуваах асуудлыг шүүхээр шийдүүлнэ.',
      law: { act: 'Цэргийн алба хаагчийн эрх зүйн байдлын тухай хууль' },
    },
  ],
  gives: { says: 'Тэтгэмжийг баталлаа. Мөнгө дансанд орно.' },
  confidence: 'low',
})
