/**
 * Seals a report on the device, before anything leaves the page: text and photos to the body's key, at one of two sizes,
 * under a receipt made here. Where the browser cannot, the forms stay as they are and say so.
 */
import { startComingBack } from './report/come-back.ts'
import { canSeal } from './report/place.ts'
import { startWriting } from './report/write.ts'

if (canSeal()) {
  for (const one of document.querySelectorAll<HTMLElement>('.without-seal')) one.hidden = true
  startWriting()
  startComingBack()
}
for (const one of document.querySelectorAll<HTMLElement>('.by-script')) one.hidden = !canSeal()
for (const name of ['copy', 'print'] as const) document.getElementById(name)?.closest('p')?.removeAttribute('hidden')

/** The way out leaves no step back to this page. */
document.querySelector<HTMLAnchorElement>('#leave')?.addEventListener('click', (event) => {
  event.preventDefault()
  location.replace((event.currentTarget as HTMLAnchorElement).href)
})
