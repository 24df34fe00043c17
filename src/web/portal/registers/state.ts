import type { Register } from '#engine'
import type { Availability, ReconciledDay } from '#exchange'
import { html, type Markup } from '#kernel'
import { tag, type View } from '#ui'

export type RegisterSeen = {
  readonly register: Register
  readonly month: Availability | undefined
  readonly hour: Availability | undefined
  readonly compared: readonly ReconciledDay[]
}
export type State = 'up' | 'shaky' | 'down' | 'unasked'

const wellShare = 0.95
const downShare = 0.5

/** How a register is just now, from what it was asked within the hour. */
export function stateOf({ hour }: Pick<RegisterSeen, 'hour'>): State {
  if (!hour || hour.asked === 0) return 'unasked'
  const share = hour.answered / hour.asked
  if (share >= wellShare) return 'up'
  return share < downShare ? 'down' : 'shaky'
}

const kinds = { up: 'success', shaky: 'warning', down: 'error' } as const

export function stateTag({ t }: Pick<View, 't'>, seen: Pick<RegisterSeen, 'hour'>): Markup {
  const state = stateOf(seen)
  if (state === 'unasked') return html`${t('register.state-unasked')}`
  return tag({ kind: kinds[state], label: t(`register.state-${state}`) })
}

/** A share as people write it, never rounded up to all of it. */
export function shareText(share: number, language: string): string {
  const floor = Math.floor(share * 1000) / 10
  return `${floor.toLocaleString(language, { maximumFractionDigits: 1 })} %`
}

/** A span of time as people say it. */
export function spanText({ t }: Pick<View, 't'>, ms: number | undefined): string {
  if (ms === undefined) return '—'
  return t('register.seconds', { seconds: ms / 1000 })
}

const [barWidth, gap, height] = [6, 2, 24]

/** The days as bars: the higher, the more questions were answered. */
export function dayBars({ t, language }: Pick<View, 't' | 'language'>, month: Availability): Markup {
  const last = month.days.slice(-30)
  const width = last.length * (barWidth + gap)
  const bars = last.map(({ share = 0 }, i) => {
    const tall = Math.max(2, Math.round(share * height))
    const look = share >= wellShare ? 'well' : share < downShare ? 'ill' : 'shaky'
    return html`<rect class="${look}" x="${i * (barWidth + gap)}" y="${height - tall}" width="${barWidth}" height="${tall}"></rect>`
  })
  const worst = last.reduce((low, { share = 1 }) => Math.min(low, share), 1)
  const label = t('register.bars', { days: last.length, worst: shareText(worst, language) })
  return html`<svg class="day-bars" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${bars}</svg>`
}
