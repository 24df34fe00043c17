/** Searching over all services, by titles, by what people call them, and by words with letters left out. */

import { browserHeaders } from '../raw.ts'
import { type Row, repeated } from '../row.ts'
import type { Setting } from '../setting.ts'

const connections = 4
const roundMs = 3000

/** A query as typed in a hurry. */
function hurried(words: string): string {
  return words.slice(0, 3) + words.slice(4)
}

async function searchOverHttp(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const { services } = world.platform.ctx.outside.catalogue
  const queries = services
    .flatMap(({ definition }) => [definition.title, ...definition.words])
    .flatMap((words) => [words, hurried(words)])
  const requests = queries.map((query) => ({
    method: 'GET' as const,
    path: `/search?all&q=${encodeURIComponent(query)}`,
    headers: browserHeaders,
  }))
  const ask = async (ms: number) => (await load.run({ port: platform.port, connections, ms, requests })).p95
  await ask(1000)
  const scans = await repeated(async () => {
    const began = performance.now()
    for (const query of queries) world.platform.ctx.outside.catalogue.search(query, 10)
    return (performance.now() - began) / queries.length
  })
  return {
    unit: 'ms',
    figures: await repeated(() => ask(roundMs)),
    limits: scans,
    against: 'one scan of the index, without HTTP and page',
    note: `95th percentile, ${queries.length} queries over ${services.length} services, ${connections} callers`,
  }
}

export const rows: readonly Row[] = [{ name: 'search-p95', target: { atMost: 30 }, measure: searchOverHttp }]
