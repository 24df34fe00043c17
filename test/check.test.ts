import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks, runCheck } from './check.ts'

for (const check of checks) {
  test(`the ${check.name} of the whole source are as they should be`, async () => {
    const { ok, output } = await runCheck(check)
    assert.ok(ok, `\n${output}`)
  })
}
