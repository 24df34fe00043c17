/**
 * Wallets: an issuer and authorization server by OpenID4VCI 1.0 and HAIP 1.0, and the pages around it. What an address holds is
 * a secret of minutes and never anything of a person.
 */
import type { RouteAdder } from '../edge.ts'
import { walletAuthorization } from './authorization.ts'
import { walletEndpoints } from './endpoints.ts'
import { walletMetadata } from './metadata.ts'
import { walletOffers } from './offer.ts'

export const walletRoutes: RouteAdder = (app, world) => {
  for (const add of [walletOffers, walletAuthorization, walletEndpoints, walletMetadata]) add(app, world)
}
