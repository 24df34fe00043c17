/**
 * The agencies' registers. Each lists the operations that services use, with the fields people see; all 370 operations
 * of the national exchange stand in `operations.json` by code and name, to be described here when a service needs them.
 */
import { civil } from './civil.ts'
import { health, insurance } from './insurance.ts'
import { court, education, tax } from './others.ts'
import { police } from './police.ts'
import { property } from './property.ts'
import { transport } from './transport.ts'

export const registers = { civil, transport, police, property, insurance, health, court, tax, education } as const
