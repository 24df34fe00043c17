/** No page needs script: the whole journey, from the search to a checked document, for every service and language. */
import { startWhole, type WholePlatform } from '../test/platform.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { type Taker, takersIn } from '../test/takers.ts'
import { Visitor } from '../test/visitor.ts'
import { enterAs, everyService, homeIn } from '../test/whole-visits.ts'
import type { Promised } from './promise.ts'

const roundsFull = 3

export const promise: Promised = {
  name: 'without-script',
  says: 'Search, service, sign-in, confirmation, document, PDF and check work without script, in every language.',
  limit: 'all of them',
  measure: async ({ full, note }) => {
    const platform = await startWhole()
    try {
      const nextTaker = takersIn({ population: platform.simulators.population, nation: platform.nation })
      const journeys = Array.from({ length: full ? roundsFull : 1 }, () => everyService(platform)).flat()
      let whole = 0
      for (const { service, language } of journeys) {
        const journey = { taker: nextTaker(service.definition), query: service.in[language]!.title, language }
        await make(platform, journey).then(
          () => whole++,
          (error: Error) => note(`${service.id} in ${language}: ${error.message}`),
        )
      }
      return { figure: `${whole} of ${journeys.length} journeys`, kept: whole === journeys.length }
    } finally {
      await platform.stop()
    }
  },
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
