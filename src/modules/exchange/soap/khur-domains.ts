/** Where an operation lives: the exchange has an address and a namespace for each domain, told by the operation's code. */

export type KhurDomain = { readonly name: string; readonly path: string; readonly namespace: string }

const version = '1.5.0'
const named: readonly (readonly [codes: RegExp, name: string])[] = [
  [/^WS1000\d\d$/, 'meta'],
  [/^WS10(?:01|11)\d\d$/, 'citizen'],
  [/^WS1002\d\d$/, 'property'],
  [/^WS1003\d\d$/, 'legal-entity'],
  [/^WS1004\d\d$/, 'transport'],
  [/^WS1005\d\d$/, 'insurance'],
  [/^WS1006\d\d$/, 'tax'],
  [/^WS3001\d\d$/, 'health'],
  [/^WS4001\d\d$/, 'education'],
]

/** The domain of an operation's code; nothing where this exchange has no such range. */
export function domainOf(code: string): KhurDomain | undefined {
  const name = named.find(([codes]) => codes.test(code))?.[1]
  return name === undefined ? undefined : domainNamed(name)
}

/** Every domain there is. */
export const khurDomains: readonly KhurDomain[] = named.map(([, name]) => domainNamed(name))

function domainNamed(name: string): KhurDomain {
  return {
    name,
    path: `/${name}-${version}/ws`,
    namespace: `http://${name.replaceAll('-', '')}.xyp.gov.mn/`,
  }
}

/** `WS100101_getCitizenIDCardInfo`. */
export function operationOf(code: string, name: string): string {
  return `${code}_${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}
