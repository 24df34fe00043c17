/** `src/` names no nation, agency, service, language or currency: whatever is particular to one lies under its folder. */
import { linesWith, sourceFiles, type Tree } from './tree.ts'

const letters = /[\u0400-\u04ff\u1800-\u18af]/
const names = /mongol|ulaanbaatar/i
const money = /₮|\bMNT\b|tugrik/i

export function namesNoNation(tree: Tree): string[] {
  const files = sourceFiles(tree, /^src\//)
  const ids = new RegExp(`['"\`](?:${[...agenciesOf(tree), ...servicesOf(tree)].join('|')})['"\`]`)
  return files.flatMap(([path, text]) => [
    ...linesWith(path, text, letters, 'holds letters of one language'),
    ...linesWith(path, text, names, 'names a nation'),
    ...linesWith(path, text, money, 'names a currency'),
    ...linesWith(path, text, ids, 'names an agency or a service'),
  ])
}

function agenciesOf(tree: Tree): string[] {
  const listed = JSON.parse(tree.get('mongolia/agencies.json') ?? '[]') as { id: string }[]
  return listed.map(({ id }) => id)
}

function servicesOf(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => /^mongolia\/services\/(?!cases\/)\w+\/([\w-]+)\.ts$/.exec(path)?.[1] ?? [])
}
