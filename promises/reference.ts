/** Whoever is signed in has a reference after a few screens and within a minute, every reference in every language. */
import { startWhole } from '../test/platform.ts'
import { downloadPdf, takeReference } from '../test/take-reference.ts'
import { takersIn } from '../test/takers.ts'
import { everyReference, homeIn, visitorOf } from '../test/whole-visits.ts'
import type { Promised } from './promise.ts'

const screensMax = 4
const secondsMax = 60
const roundsFull = 5

export const promise: Promised = {
  name: 'reference',
  says: 'From the home page to the document takes a signed-in person few screens and less than a minute, without script.',
  limit: `≤ ${screensMax} screens after home, ≤ ${secondsMax} s to the PDF`,
  measure: async ({ full, brief, note }) => {
    const platform = await startWhole()
    try {
      const nextTaker = takersIn({ population: platform.simulators.population, nation: platform.nation })
      const taken: { screens: number; seconds: number }[] = []
      const wanted = Array.from({ length: full ? roundsFull : 1 }, () =>
        everyReference(platform, { brief: brief && 'reference' }),
      ).flat()
      for (const { service, language } of wanted) {
        const { fields, ...taker } = nextTaker(service.definition)
        const visitor = await visitorOf(platform, taker)
        const began = performance.now()
        const query = service.in[language]!.title
        const { screens } = await takeReference(visitor, { query, home: homeIn(platform, language), fields })
        await downloadPdf(visitor)
        const seconds = (performance.now() - began) / 1000
        if (screens > screensMax || seconds > secondsMax)
          note(`${service.id} in ${language}: ${screens} screens, ${seconds.toFixed(1)} s`)
        taken.push({ screens, seconds })
      }
      const screens = Math.max(...taken.map((one) => one.screens))
      const seconds = Math.max(...taken.map((one) => one.seconds))
      return {
        figure: `${screens} screens and ${seconds.toFixed(1)} s at most, ${taken.length} taken`,
        kept: screens <= screensMax && seconds <= secondsMax,
      }
    } finally {
      await platform.stop()
    }
  },
}
