import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks, runCheck } from './check.ts'

for (const check of checks) {
  test(`${check.name}: the whole source is as it should be`, async () => {
    const { ok, output } = await runCheck(check)
    assert.ok(ok, `\n${output}`)
  })
}
