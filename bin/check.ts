/** `npm run check`: types and style of the whole source, and what nobody uses of it. */
import { checks, runCheck } from '../test/check.ts'

for (const check of checks) {
  const { ok, output } = await runCheck(check)
  console.log(ok ? `${check.name}: good` : `${check.name}:\n${output}`)
  if (!ok) process.exitCode = 1
}
