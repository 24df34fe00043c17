/** A migration that has run somewhere is never changed: each is frozen by its hash, and a new one is listed when it is made. */
import { createHash } from 'node:crypto'
import type { Tree } from './tree.ts'

const frozenList = 'test/tidy/migrations.json'

export function migrationsFrozen(tree: Tree): string[] {
  const frozen = JSON.parse(tree.get(frozenList) ?? '{}') as Readonly<Record<string, string>>
  const there = [...tree].filter(([path]) => /^db\/migrations\/.*\.sql$/.test(path))
  const names = new Set(there.map(([path]) => nameOf(path)))
  return [
    ...there.flatMap(([path, text]) => {
      const name = nameOf(path)
      const hash = createHash('sha256').update(text).digest('hex')
      if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) return [`${path} is not named like 0001_what.sql`]
      if (!(name in frozen)) return [`${name} is not in ${frozenList}: add "${name}": "${hash}"`]
      return frozen[name] === hash ? [] : [`${name} was changed after it was frozen: write a new migration instead`]
    }),
    ...Object.keys(frozen).flatMap((name) => (names.has(name) ? [] : [`${name} is frozen and yet gone`])),
  ]
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
