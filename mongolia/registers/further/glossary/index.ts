/** What the fields of the national exchange are called, and what they hold: a name once. */
import type { Entry } from '../row.ts'
import { dues } from './dues.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'
import { things } from './things.ts'
import { vehicles } from './vehicles.ts'

export const glossary: Readonly<Record<string, Entry>> = { ...people, ...things, ...vehicles, ...dues, ...sheets }
