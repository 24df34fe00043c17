/**
 * Every URL of the platform, once: patterns for the router and functions for links. Folders of `web/` mirror them.
 * Paths carry no language; the language stands before them (`/en/services/…`) and `view.url` puts it there.
 */
export const routes = {
  home: '/',
  search: '/search',
  services: '/services',
  lifeEvent: (id: string) => `/life-events/${id}`,
  service: (id: string) => `/services/${id}`,
  apply: (serviceId: string) => `/services/${serviceId}/application`,
  applications: '/applications',
  application: (id: string) => `/applications/${id}`,
  withdrawal: (id: string) => `/applications/${id}/withdrawal`,
  documents: '/documents',
  document: (id: string) => `/documents/${id}`,
  documentPdf: (id: string) => `/documents/${id}/pdf`,
  revocation: (id: string) => `/documents/${id}/revocation`,
  file: (id: string) => `/files/${id}`,
  me: '/me',
  messages: '/messages',
  accessLog: '/me/access-log',
  accessProof: (receiptId: string) => `/me/access-log/${receiptId}/proof`,
  sessions: '/me/sessions',
  help: '/help',
  language: '/language',
  verify: '/verify',
  signIn: '/sign-in',
  signInCode: '/sign-in/code',
  signOut: '/sign-out',
  office: '/office',
  officeSignIn: '/office/sign-in',
  officeSignOut: '/office/sign-out',
  officeEnrolment: '/office/enrolment',
  ui: '/ui',
  demoPhone: '/demo/phone',
  demoRegisters: '/demo/registers',
  demoBank: '/demo/bank',
  smsInbound: '/sms/inbound',
  paymentCallback: (token: string) => `/payments/callback/${token}`,
  logCheckpoint: (log: string) => `/log/${log}/checkpoint`,
  health: '/healthz',
  metrics: '/metrics',
  assets: '/assets',
} as const

/** A path of ours to go back to after signing in; anything else (another host, a scheme, `//` anywhere) becomes home. */
export function localPath(given: string | undefined): string {
  if (!given || given.length > 300 || given.includes('//') || !/^\/[\w\-./?=&%]*$/.test(given)) return routes.home
  return given
}
