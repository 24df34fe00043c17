/** Where the pages of a journey are; nothing that was typed ever stands in an address. */
export const journeyPaths = {
  start: (serviceId: string): string => `/services/${serviceId}/application`,
  step: (serviceId: string, step: string): string => `/services/${serviceId}/application/${step}`,
} as const
