/** What people type finds what they mean: measured with the golden set, with queries held back, and as a device searches. */
import { brotliCompressSync, constants } from 'node:zlib'
import { buildIndex, localise, type SearchIndex, search, searchEntryOf } from '#engine'
import { translator } from '#kernel'
import { nation } from '../mongolia/index.ts'
import { golden } from '../mongolia/search-golden.ts'
import { heldBack } from '../mongolia/search-held-back.ts'
import { unpacked } from '../src/offline/protocol.ts'
import { packedCatalogue } from '../src/web/offline/catalogue.ts'
import type { Promised } from './promise.ts'

const [firstLeast, threeLeast, nothingMost, p95MsMost, indexKbMost] = [85, 97, 1, 30, 30] as const
const kb = 1000
const rounds = 3

type Row = readonly [query: string, service: string]
type Shares = { readonly first: number; readonly three: number; readonly nothing: number }

export const promise: Promised = {
  name: 'search',
  says: 'Whoever asks in their own words, script and spelling finds the service they mean.',
  limit: `first ≥ ${firstLeast} %, among three ≥ ${threeLeast} %, nothing ≤ ${nothingMost} %, p95 ≤ ${p95MsMost} ms, the device's index ≤ ${indexKbMost} KB`,
  measure: async ({ brief, note }) => {
    const isOften = new Set(nation.often)
    const inEach = nation.services.map(({ definition, translations }) => [
      definition,
      ...Object.values(translations).map((words) => localise(definition, words)),
    ])
    const { search: rule } = nation.country
    const index = buildIndex(
      inEach.map((each) => searchEntryOf(each, isOften.has(each[0]!.id))),
      rule,
    )
    const rows = Object.entries(golden).flatMap(([service, kinds]) =>
      Object.values(kinds).flatMap((queries: readonly string[]) => queries.map((query): Row => [query, service])),
    )
    const [shares, held] = [sharesOf(index, rows), sharesOf(index, heldBack)]
    note(`held back from tuning, ${heldBack.length} queries: ${text(held)}`)
    const device = deviceIndex()
    note(`as a device searches: ${text(sharesOf(buildIndex(device.entries, rule), rows))}`)
    const p95 = p95Ms(index, rows)
    const kept = shares.first >= firstLeast && shares.three >= threeLeast && shares.nothing <= nothingMost
    return {
      figure: `${rows.length} queries, ${text(shares)}, p95 ${p95.toFixed(1)} ms, index ${device.kb.toFixed(1)} KB`,
      kept: kept && (brief || p95 <= p95MsMost) && device.kb <= indexKbMost,
    }
  },
}

function sharesOf(index: SearchIndex, rows: readonly Row[]): Shares {
  const places = rows.map(([query, service]) => {
    const { hits } = search(index, query, { limit: 10 })
    return hits.length === 0 ? Number.NaN : hits.findIndex(({ id }) => id === service)
  })
  const share = (isSo: (place: number) => boolean) => Math.round((places.filter(isSo).length / rows.length) * 1000) / 10
  return {
    first: share((place) => place === 0),
    three: share((place) => place >= 0 && place < 3),
    nothing: share(Number.isNaN),
  }
}

function text({ first, three, nothing }: Shares): string {
  return `first ${first} %, among three ${three} %, nothing ${nothing} %`
}

/** What a device fetches in the first language: its entries, and its size with brotli. */
function deviceIndex() {
  const [language] = nation.country.languages
  const services = nation.services.map(({ definition }) => ({
    id: definition.id,
    hash: '',
    definition,
    in: { [language!.code]: definition },
  }))
  const view = { language: language!.code, t: translator(nation.words[language!.code]!) }
  const packed = packedCatalogue(view, { services, rule: nation.country.search, often: nation.often })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return { entries: unpacked(packed), kb: brotliCompressSync(JSON.stringify(packed), { params }).length / kb }
}

function p95Ms(index: SearchIndex, rows: readonly Row[]): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const [query] of rows) {
      const started = performance.now()
      search(index, query, { limit: 10 })
      times.push(performance.now() - started)
    }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}
