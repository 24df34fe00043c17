/** Ministries and agencies, from `agencies.json`, each with its offices. Local governments have theirs by division. */
import { readFileSync } from 'node:fs'
import type { Agency } from '#engine'
import { officesOf } from './offices.ts'

type Listed = Omit<Agency, 'offices'>

const listed = JSON.parse(readFileSync(new URL('agencies.json', import.meta.url), 'utf8')) as Listed[]

export const agencies: readonly Agency[] = listed.map((agency) => ({ ...agency, offices: officesOf(agency) }))
