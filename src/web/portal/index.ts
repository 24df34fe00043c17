/** The pages people come for: finding a service, applying, what became of it, their documents, and who read their data. */
import type { RouteAdder } from '../edge.ts'

import { applicationRoutes } from './applications/index.ts'
import { applyRoutes } from './apply/index.ts'
import { catalogueRoutes } from './catalogue/index.ts'
import { documentRoutes } from './documents.ts'
import { fileRoutes } from './files.ts'
import { helpRoutes } from './help.ts'
import { homeRoutes } from './home.ts'
import { meRoutes } from './me.ts'
import { readsRoutes } from './reads/index.ts'
import { openReadsRoutes } from './reads/open.ts'
import { registerRoutes } from './registers/index.ts'
import { replacementRoutes } from './replacement.ts'
import { reportBriberyRoutes } from './report-bribery.ts'
import { revocationRoutes } from './revocation.ts'
import { shareRoutes } from './shares/index.ts'
import { trackRoutes } from './track.ts'

export const portalRoutes: RouteAdder = (app, world) => {
  for (const add of [
    homeRoutes,
    catalogueRoutes,
    registerRoutes,
    applyRoutes,
    applicationRoutes,
    documentRoutes,
    revocationRoutes,
    replacementRoutes,
    shareRoutes,
    fileRoutes,
    meRoutes,
    readsRoutes,
    openReadsRoutes,
    helpRoutes,
    reportBriberyRoutes,
    trackRoutes,
  ])
    add(app, world)
}
