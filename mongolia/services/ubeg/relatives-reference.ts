import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'relatives-reference',
  agency: 'ubeg',
  title: 'Төрөл садны лавлагаа',
  summary: 'Эцэг, эх, ах дүүсээ баталсан баримт авна.',
  words: [
    'төрөл садан',
    'ах дүүгийн тодорхойлолт',
    'гэр бүлийн лавлагаа',
    'family relations',
    'ах дүү гэдгээ нотлох',
    'хамаатан гэсэн бичиг',
    'эгч дүү тодорхойлолт',
    'нэг айлынх гэдгийг батлах',
    'ураг садны лавлагаа',
    'proof we are family',
    'өвөө эмээгийн лавлагаа',
    'садангийн лавлагаа',
  ],
  law: [{ act: 'Иргэний улсын бүртгэлийн тухай хууль' }, { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }],
  read: 'civil.relatives',
  show: ['familyTypeName', 'familyForeName', 'familyGivenName', 'familyRegisterNum'],
  for: ['self', 'child'],
  fee: 'unknown',
  validDays: 30, // no period is published: a cautious default of ours
  none: {
    say: 'Төрөл садны бүртгэл олдсонгүй.',
    remedy: 'Архивын бүртгэлээс лавлах бол «Иргэний архивын хуулбар авах» үйлчилгээг аваарай.',
  },
  source: 'github:e-mongolia/lavlagaa, name of the KHUR operation; title from memory',
  confidence: 'medium',
})
