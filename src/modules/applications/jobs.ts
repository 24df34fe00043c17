import type { JobHandlers } from '#platform'
import { fulfil } from './fulfil.ts'

export const jobs: JobHandlers = {
  'applications.fulfil': (ctx, { applicationId }: { applicationId: string }) => fulfil(ctx, applicationId),
}
