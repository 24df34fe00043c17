/** The operations that no service asks yet, by the register that answers them. */
import type { Register } from '#engine'
import { archives } from './archives.ts'
import { border } from './border.ts'
import { civil } from './civil.ts'
import { covid } from './covid.ts'
import { crossings } from './crossings.ts'
import { customs } from './customs.ts'
import { education } from './education.ts'
import { finance } from './finance.ts'
import { health } from './health.ts'
import { immigration } from './immigration.ts'
import { insurance } from './insurance.ts'
import { land } from './land.ts'
import { leaves } from './leaves.ts'
import { legal } from './legal.ts'
import { medicine } from './medicine.ts'
import { notary } from './notary.ts'
import { platform } from './platform.ts'
import { police } from './police.ts'
import { property } from './property.ts'
import { type Further, operationOf, wordsOf } from './row.ts'
import { school } from './school.ts'
import { tax } from './tax.ts'
import { transport } from './transport.ts'
import { welfare } from './welfare.ts'

/** By register; one whose rows stand in two files has them of both. */
export const further: Readonly<Record<string, Further>> = {
  archives,
  border: { ...border, ...crossings },
  civil,
  customs,
  education,
  finance,
  health,
  immigration,
  insurance: { ...insurance, ...leaves },
  land,
  legal,
  medicine: { ...covid, ...medicine },
  notary,
  platform,
  police,
  property,
  school,
  tax,
  transport,
  welfare,
}

/** A register with everything it answers. */
export function withFurther(register: Register): Register {
  const rows = Object.entries(further[register.id] ?? {}).map(([key, row]) => [key, operationOf(row)] as const)
  return rows.length === 0
    ? register
    : { ...register, operations: { ...register.operations, ...Object.fromEntries(rows) } }
}

/** The English words of those operations, by path. */
export const furtherWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(further).flatMap(([register, rows]) =>
    Object.entries(rows).flatMap(([key, row]) =>
      wordsOf(key, row).map(([path, text]) => [`${register}.${path}`, text]),
    ),
  ),
)
