import { abroad } from '#alerts'
import type { CountKind, Counts, Nation } from '#engine'
import { groupDigits } from '#kernel'
import type { View } from '#ui'
import { placeName } from '../../alerts/said.ts'

/** A place of the figures in words: a province, those from abroad, or the country. */
export function placeText({ t, language }: View, nation: Nation, place: string): string {
  if (place === '') return t('alert-office.country')
  return place === abroad ? t('alert-office.abroad') : placeName(nation, place, language)
}

/** Counts in one line. */
export function figureText({ t }: View, counts: Counts): string {
  return (Object.entries(counts) as [CountKind, number][])
    .map(([kind, count]) => `${t(`alert-office.count-${kind}`)} ${groupDigits(count)}`)
    .join(', ')
}
