/**
 * Documents that a phone may carry as an ISO/IEC 18013-5 mdoc. A name is written in Latin letters, as the standard asks and
 * as passports do, and beside it as it is; of what no register says (the portrait, the sex) there is nothing.
 */
import type { MobileDocument } from '#engine'
import { country } from './country.ts'
import { latinName } from './latin.ts'

/** `2021.05.28` on paper, `2021-05-28` in the standard. */
function dayOf(printed: string | undefined): { day: string } | undefined {
  return printed && /^\d{4}\.\d\d\.\d\d$/.test(printed) ? { day: printed.replaceAll('.', '-') } : undefined
}

/** The classes as the standard names them, of `B, C` or `BC`. */
function vehiclesOf(classes: string | undefined, until: string | undefined) {
  const found = [...new Set((classes ?? '').toUpperCase().match(/[A-Z]/g) ?? [])]
  const expires = dayOf(until)?.day
  return found.length === 0
    ? undefined
    : { vehicles: found.map((category) => ({ category, ...(expires ? { expires } : {}) })) }
}

export const mobileDocuments: Readonly<Record<string, MobileDocument>> = {
  'driving-licence': {
    docType: 'org.iso.18013.5.1.mDL',
    namespace: 'org.iso.18013.5.1',
    elementsOf: ({ holder, agency, value }) => {
      const names = holder.name.split(' ')
      const [family, given] = [names.slice(0, -1).join(' '), names.at(-1) ?? '']
      return {
        family_name: latinName(family),
        given_name: latinName(given),
        family_name_national_character: family,
        given_name_national_character: given,
        birth_date: dayOf(value('birthDate')),
        issue_date: dayOf(value('issued')),
        expiry_date: dayOf(value('until')),
        issuing_country: country.code,
        issuing_authority: agency.en ?? '',
        document_number: value('licence'),
        driving_privileges: vehiclesOf(value('classes'), value('until')),
        un_distinguishing_sign: 'MGL',
      }
    },
  },
}
