/** The page of a step, from data alone: the server draws it, and so does a phone without a network. */
import type { PageContent, View } from '#ui'
import { checkPage } from './check-page.ts'
import { drawn, type JourneyShown } from './frame.ts'
import { knownPage } from './known-page.ts'
import { questionPage } from './question-page.ts'
import { emptySlot, emptySlotPage } from './slot-page.ts'
import { stopPage } from './stop-page.ts'

export function journeyPage(view: View, shown: JourneyShown): PageContent {
  const all = drawn(shown)
  if (all.stopped) return stopPage(view, all)
  const slot = emptySlot(all)
  if (slot) return emptySlotPage(view, all, slot)
  if (all.step.page) return questionPage(view, all)
  return all.step.name === 'check' ? checkPage(view, all) : knownPage(view, all)
}
