/** A service by which one comes to an office at a time of one's own, for tests: beside the nation's, and nowhere else. */
import { type Definition, textsOf } from '#engine'
import { defineRequest } from '../../mongolia/define.ts'
import type { nation } from '../../mongolia/index.ts'

const visit: Definition = defineRequest({
  id: 'test-visit',
  agency: 'ubeg',
  kind: 'appointment',
  title: 'Туршилтын уулзалт',
  summary: 'Туршилтын уулзалтын цаг товлоно.',
  words: ['туршилтын уулзалт'],
  law: [{ act: 'Улсын бүртгэлийн ерөнхий хууль' }],
  ask: {
    topic: { type: 'choice', title: 'Юуны учир уулзах вэ?', options: { advice: 'Зөвлөгөө', nothing: 'Учиргүй' } },
    office: { type: 'office', title: 'Аль салбарт очих вэ?' },
    time: { type: 'slot', title: 'Хэзээ очих вэ?', at: 'office', minutes: 20 },
  },
  fee: [{ label: 'Уулзалт', amount: 0 }],
  refuseWhen: [{ when: { topic: 'nothing' }, code: 'nothing', say: 'Учир алга.', remedy: 'Учраа хэлнэ үү.' }],
  gives: { says: 'Иргэний үнэмлэхээ авч ирээрэй.' },
  confidence: 'low',
})

/** The same, paid for and decided by an officer. */
const paidVisit: Definition = {
  ...visit,
  id: 'test-paid-visit',
  fee: [{ label: 'Уулзалт', amount: 5000 }],
  time: { workingDays: 5 },
  decide: {
    by: 'officer',
    workingDays: 5,
    checks: [],
    returns: [{ code: 'unclear', say: 'Учраа тодруулна уу.', asks: ['topic'] }],
    refusals: [{ code: 'full', say: 'Боломжгүй.', remedy: 'Утсаар лавлана уу.', law: { act: visit.law[0]!.act } }],
  },
}

export const visits: (typeof nation)['services'] = [visit, paidVisit].map((definition) => ({
  file: `${definition.id}.ts`,
  definition,
  translations: { en: Object.fromEntries(textsOf(definition).map(([path, text]) => [path, `${text} (en)`])) },
}))
