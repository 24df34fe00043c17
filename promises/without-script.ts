/**
 * No page needs script: from the search to a checked document for every reference and language; and for what an officer
 * decides, from the first question to the thing in hand with all that can be done by the way.
 */
import { takersOf, walkBranches } from '../test/cases/branches.ts'
import { stepAside } from '../test/cases/side-steps.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { type Taker, takersIn } from '../test/takers.ts'
import { Visitor } from '../test/visitor.ts'
import { enterAs, everyReference, homeIn } from '../test/whole-visits.ts'
import { branches as licence } from './driving-licence.ts'
import { branches as passport } from './passport.ts'
import type { Promised, Run } from './promise.ts'

const roundsFull = 3

export const promise: Promised = {
  name: 'without-script',
  says: 'References and whole orders, from the search to the document or the thing in hand, work without script.',
  limit: 'all of them',
  measure: async ({ full, brief, note }) => {
    const platform = await startWhole()
    try {
      const nextTaker = takersIn({ population: platform.simulators.population, nation: platform.nation })
      const journeys = Array.from({ length: full ? roundsFull : 1 }, () =>
        everyReference(platform, { brief: brief && 'without-script' }),
      ).flat()
      let whole = 0
      for (const { service, language } of journeys) {
        const journey = { taker: nextTaker(service.definition), query: service.in[language]!.title, language }
        await make(platform, journey).then(
          () => whole++,
          (error: Error) => note(`${service.id} in ${language}: ${error.message}`),
        )
      }
      const orders = await order(platform, note)
      const right = orders.filter((isRight) => isRight).length
      return {
        figure: `${whole} of ${journeys.length} references, ${right} of ${orders.length} orders`,
        kept: whole === journeys.length && right === orders.length,
      }
    } finally {
      await platform.stop()
    }
  },
}

const ordered = [
  { serviceId: 'passport-order', branches: passport },
  { serviceId: 'driving-licence', branches: licence },
]

/** In every language at the same time: ordered, returned, answered and fetched; and once more with every side step. */
async function order(platform: WholePlatform, note: Run['note']): Promise<boolean[]> {
  const said = (name: string, faults: readonly string[]) => {
    for (const fault of faults) note(`${name}: ${fault}`)
    return faults.length === 0
  }
  const takerOf = takersOf(platform)
  const walks = platform.nation.country.languages.flatMap(({ code: language }, i) =>
    ordered.flatMap(({ serviceId, branches }) => {
      const name = `${serviceId} in ${language}`
      const answered = branches.filter(({ end }) => end.kind === 'answered')
      const walking = { platform, serviceId, language, hurries: true, takerOf, officesLeft: i }
      return [
        walkBranches(walking, answered).then(([walked]) => said(name, walked!.faults)),
        stepAside(platform, { ...walking, branch: branches.find(({ end }) => end.kind === 'withdrawn')! }).then(
          () => true,
          (error: Error) => said(name, [error.message]),
        ),
      ]
    }),
  )
  return Promise.all(walks)
}

type Journey = { readonly taker: Taker; readonly query: string; readonly language: string }

async function make(platform: WholePlatform, { taker, query, language }: Journey): Promise<void> {
  const { fields, ...account } = taker
  const visitor = new Visitor(platform.origin)
  const home = homeIn(platform, language)
  let entered = false
  const enter = async () => {
    await enterAs(platform, account, visitor)
    entered = true
  }
  await takeReference(visitor, { query, home, fields, enter })
  if (!entered) throw new Error('nobody asked who it is for')
  await check(platform, { pdf: await downloadPdf(visitor), home, language })
}

/** Somebody else, who is not signed in, has the PDF checked. */
async function check(
  platform: WholePlatform,
  { pdf, home, language }: { pdf: Buffer; home: string; language: string },
): Promise<void> {
  const clerk = new Visitor(platform.origin)
  await clerk.open(`${home}verify`)
  const form = new FormData()
  form.set('pdf', new File([Uint8Array.from(pdf)], 'document.pdf', { type: 'application/pdf' }))
  await clerk.post(clerk.page.path, form)
  const genuine = platform.nation.words[language]?.['verify.genuine-title']
  if (clerk.title !== genuine) throw new Error(`the document is told to be "${clerk.title}"`)
}
