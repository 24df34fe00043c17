/** Visits to a whole platform: by anyone of the population, to every reference in every language. */
import type { Service } from '#catalogue'
import { type Phone, signIn } from './journey.ts'
import type { WholePlatform } from './platform.ts'
import type { Account } from './take-reference.ts'
import { referencesOf } from './takers.ts'
import { Visitor } from './visitor.ts'

/** Somebody without script who is signed in as that person. */
export async function visitorOf(platform: WholePlatform, account: Account): Promise<Visitor> {
  const visitor = new Visitor(platform.origin)
  await enterAs(platform, account, visitor)
  return visitor
}

/** Signs the visitor in, from wherever they are. */
export function enterAs(platform: WholePlatform, { registerNumber, phone }: Account, visitor: Visitor): Promise<void> {
  const to = platform.nation.country.shortCode
  const handset: Phone = { number: phone, send: (text) => platform.simulators.sms.sendFrom(phone, { to, text }) }
  return signIn(visitor, { registerNumber, phone: handset })
}

/** In a run of all tests each reference is taken once, by one of the promises that take references. */
export type Share = 'light-pages' | 'reference' | 'without-script'
const shares: readonly Share[] = ['light-pages', 'reference', 'without-script']

/** Every reference that is asked for most, once a language; in brief a promise's own share of them. */
export function everyReference(
  { platform, nation }: WholePlatform,
  { brief }: { brief?: Share | undefined | false } = {},
): { service: Service; language: string }[] {
  const services = referencesOf(nation).flatMap(({ id }) => platform.ctx.outside.catalogue.byId(id) ?? [])
  const { languages } = nation.country
  const isShared = (i: number, turn: number) =>
    !brief || (i % shares.length === shares.indexOf(brief) && Math.floor(i / shares.length) % languages.length === turn)
  return languages.flatMap(({ code }, turn) =>
    services.filter((_, i) => isShared(i, turn)).map((service) => ({ service, language: code })),
  )
}

/** The address of the home page in a language: the country's first has no prefix. */
export function homeIn({ nation }: WholePlatform, language: string): string {
  return language === nation.country.languages[0]!.code ? '/' : `/${language}/`
}
