import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkerScope } from './scope.ts'
import { openTold, showPushed } from './told.ts'

function device() {
  const shown: unknown[] = []
  const opened: string[] = []
  const scope = {
    location: { origin: 'https://example.test', host: 'example.test' },
    registration: { showNotification: async (...given: unknown[]) => void shown.push(given) },
    clients: { openWindow: async (url: string) => void opened.push(url) },
  } as unknown as WorkerScope
  const push = (text: string | null) =>
    showPushed(scope, { data: text === null ? null : { text: () => text }, waitUntil: () => {} })
  return { shown, opened, scope, push }
}

test('what is pushed is shown with its words, a newer one in the place of the older', async () => {
  const { shown, push } = device()
  await push(JSON.stringify({ title: 'Үер – Аюултай: Архангай', body: 'Голоос холд.', tag: 'a' }))
  assert.deepEqual(shown, [['Үер – Аюултай: Архангай', { body: 'Голоос холд.', tag: 'a', renotify: true }]])
})

test('what cannot be read is shown under the platform’s own name, as browsers demand', async () => {
  const { shown, push } = device()
  for (const text of [null, '', 'not JSON', '[]', '{"title":7}', 'null']) await push(text)
  assert.deepEqual(
    new Set(shown.map((one) => JSON.stringify(one))),
    new Set([JSON.stringify(['example.test', { body: '', tag: 'alert', renotify: true }])]),
  )
})

test('pressed, it leads to the alerts and nowhere that was pushed', async () => {
  const { opened, scope } = device()
  let closed = 0
  await openTold(scope, { notification: { close: () => void closed++ }, waitUntil: () => {} })
  assert.deepEqual([opened, closed], [['/alerts'], 1])
})
