/** Who we are on the exchange: class, member, subsystem. */
export const client = ['GOV', '0001', 'platform'] as const
