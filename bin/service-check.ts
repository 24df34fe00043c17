/**
 * `npm run service:check -- ID…`: what a service is, as text. Its faults first, each with file, key and remedy; then the
 * journey, the fees, the clock, the messages, and what each register will be asked. An agency's identifier takes all of
 * its services, and says of each only what is wrong.
 */
import { describeService } from '../simulators/citizen/describe.ts'
import { faultsOf, unknownWords } from '../simulators/citizen/faults.ts'

const { nation } = await import('../mongolia/index.ts')
const asked = process.argv.slice(2)
const named = (id: string) =>
  nation.services.filter(({ definition }) => id === 'all' || definition.id === id || definition.agency === id)
const found = asked.flatMap(named)
for (const id of asked.filter((id) => named(id).length === 0)) console.error(`There is no service or agency "${id}".`)
if (asked.length === 0) console.error('Say which: npm run service:check -- passport-order')

const unknown = unknownWords(found)
let faulty = 0
for (const service of found) {
  const faults = faultsOf(service, nation, unknown)
  faulty += faults.length
  for (const { path, says } of faults) console.log(`${service.file}: ${path}: ${says}`)
  if (found.length === 1) console.log(describeService(service, nation))
}
console.log(`${found.length} services, ${faulty} faults`)
if (faulty > 0 || found.length < asked.length || asked.length === 0) process.exitCode = 1
