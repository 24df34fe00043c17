/** Every address of the report origin; a page stands behind its language as on the platform. */
export const reportRoutes = {
  write: '/',
  receipt: '/receipt',
  work: '/work',
  reports: '/reports',
  answers: '/answers',
  desk: '/desk/',
  assets: '/assets/',
} as const

/** The platform's own page about reports, where its copy of the body's key stands. */
export const keyPage = '/report-bribery'
