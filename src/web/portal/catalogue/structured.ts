/** A service as search engines read it: schema.org/GovernmentService, in a block of data that nothing runs. */
import type { Definition, Nation } from '#engine'
import { inLanguage, type Markup, trusted } from '#kernel'

type About = { readonly nation: Nation; readonly language: string; readonly address: string }

export function structuredService(definition: Definition, { nation, language, address }: About): Markup {
  const agency = nation.agencies.find(({ id }) => id === definition.agency)
  const { fee } = definition
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': address,
    name: definition.title,
    description: definition.summary,
    serviceType: definition.kind,
    inLanguage: language,
    areaServed: { '@type': 'Country', name: inLanguage(nation.country.name, language) },
    serviceOperator: {
      '@type': 'GovernmentOrganization',
      name: agency ? inLanguage(agency.name, language) : definition.agency,
      ...(agency?.website ? { url: `https://${agency.website}` } : {}),
    },
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: address, servicePhone: nation.country.helpLine },
    ...(fee === 'unknown'
      ? {}
      : {
          offers: fee.flatMap(({ label, amount }) =>
            typeof amount === 'number'
              ? [{ '@type': 'Offer', name: label, price: amount, priceCurrency: nation.country.currency.code }]
              : [],
          ),
        }),
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return trusted(`<script type="application/ld+json">${json}</script>`)
}
