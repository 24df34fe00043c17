/** Where the pages of a journey are, and what they lead to; nothing that was typed ever stands in an address. */
export const journeyPaths = {
  start: (serviceId: string): string => `/services/${serviceId}/application`,
  service: (id: string): string => `/services/${id}`,
  file: (id: string): string => `/files/${id}`,
  step: (serviceId: string, step: string): string => `/services/${serviceId}/application/${step}`,
} as const
