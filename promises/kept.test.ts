/** The promises about pages and ways that are quick to measure are kept in every run of the tests. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPromises } from './runner.ts'

const quick = [
  ...[
    'light-pages',
    'log-vectors',
    'log-tamper',
    'log-fork',
    'proof',
    'erasure',
    'private-data',
    'report-channel',
    'reference',
    'without-script',
    'noon',
  ],
  ...['covid-day', 'alert-fanout', 'next-case', 'passport', 'driving-licence', 'wallet'],
  ...['catalogue', 'twins', 'search', 'register-down', 'forgeries'],
]

for (const { name, says, limit, measure } of await loadPromises(quick)) {
  test(`${name}: ${says}`, async () => {
    const { figure, kept } = await measure({ full: false, brief: true, note: () => {} })
    assert.ok(kept, `${figure}, and the limit is ${limit}`)
  })
}
