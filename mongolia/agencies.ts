/** Ministries and agencies, from `agencies.json`, each with its head office. Local governments have theirs by division. */
import { readFileSync } from 'node:fs'
import type { Agency } from '#engine'

type Listed = Omit<Agency, 'offices'>

const listed = JSON.parse(readFileSync(new URL('agencies.json', import.meta.url), 'utf8')) as Listed[]

/** The capital district where the head offices are; their street addresses are not sourced and so left out. */
const centre = '1119'

export const agencies: readonly Agency[] = listed.map((agency) => ({
  ...agency,
  offices: [
    {
      id: `${agency.id}-centre`,
      name: { mn: `${agency.name.mn}, төв`, en: `${agency.name.en}, head office` },
      division: centre,
    },
  ],
}))
