/** Names of what an application passes through, in the language being read. */
import type { Definition, Nation } from '#engine'
import { html, inLanguage, type Language, type Markup } from '#kernel'
import type { Invoice } from '#payments'
import type { View } from '#ui'
import { amountText } from '../../format.ts'

/** What a register is called; nothing when none is meant. */
export function registerTitle(nation: Nation, id: string | null, language: Language): string {
  const register = nation.registers.find((one) => one.id === id)
  return register ? (nation.registerTranslations[language]?.[register.id] ?? register.title) : ''
}

/** What the agency of a definition is called. */
export function agencyName(nation: Nation, { agency }: Pick<Definition, 'agency'>, language: Language): string {
  const found = nation.agencies.find(({ id }) => id === agency)
  return found ? inLanguage(found.name, language) : ''
}

/** Where an office is: its name, and its address where that is known. */
export function officeWords(
  nation: Nation,
  id: string | null,
  language: Language,
): { name: string; address: string; phone: string } | undefined {
  const office = nation.agencies.flatMap(({ offices }) => offices).find((one) => one.id === id)
  return (
    office && {
      name: inLanguage(office.name, language),
      address: office.address ? inLanguage(office.address, language) : '',
      phone: office.phone ?? '',
    }
  )
}

/** A sentence whose `{date}` stands out. */
export function withDate(
  { t }: Pick<View, 't'>,
  key: string,
  params: { date: string; phone?: string; office?: string },
): Markup {
  const mark = '\u0000'
  const [before = '', after = ''] = t(key, { ...params, date: mark }).split(mark)
  return html`${before}<b>${params.date}</b>${after}`
}

/** What was paid and goes back, or went back already; nothing where nobody paid or the fee is kept. */
export function moneyBack(
  { t }: Pick<View, 't'>,
  { invoice, nation }: { invoice: Invoice | undefined; nation: Nation },
): string | undefined {
  if (!invoice || invoice.paid === 0) return undefined
  const amount = amountText(invoice.paid, nation.country)
  return t(invoice.refunded === invoice.paid ? 'payment.came-back' : 'payment.comes-back', { amount })
}
