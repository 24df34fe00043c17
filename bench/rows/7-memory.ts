/** Memory of the platform under load: the most it ever took, after a load of pages, searches and applications. */

import { applyRequest, asBrowserOf, plainService, replica, signInAll } from '../cases.ts'
import { memoryOf, memoryOfPostgres } from '../own-platform.ts'
import { browserHeaders } from '../raw.ts'
import type { Row } from '../row.ts'
import type { Setting } from '../setting.ts'

const connections = 64
const loadMs = 8000

async function memoryUnderLoad(setting: Setting) {
  const [platform, world, load] = await Promise.all([setting.platform(), setting.world(), setting.load()])
  const there = replica(world, platform)
  try {
    const tokens = await signInAll(there.ctx, world.nation)
    const service = plainService(world.nation)
    const get = (path: string, headers: Record<string, string>) => ({ method: 'GET' as const, path, headers })
    const requests = tokens.flatMap((token) => [
      get('/', browserHeaders),
      get(`/search?q=${encodeURIComponent(service)}&all`, browserHeaders),
      get('/documents', asBrowserOf(token)),
      get('/applications', asBrowserOf(token)),
      applyRequest(token, service),
    ])
    await load.run({ port: platform.port, connections, ms: loadMs, requests })
    const postgres = memoryOfPostgres(platform.postgresPid).toFixed(0)
    const { most } = memoryOf(platform.pid)
    return {
      unit: 'MB',
      figures: [most],
      note: `the most since its start, with ${connections} callers and the simulators in it; PostgreSQL apart ${postgres} MB`,
    }
  } finally {
    await there.close()
  }
}

export const rows: readonly Row[] = [{ name: 'memory-load', target: { atMost: 500 }, measure: memoryUnderLoad }]
