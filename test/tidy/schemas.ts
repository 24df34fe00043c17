/** Every table belongs to one module: SQL that names a schema stands in the module of that name, or in a migration. */
import { modules } from './layers.ts'
import { codeOf, sourceFiles, type Tree } from './tree.ts'

const schemas = ['platform', ...Object.keys(modules)]
const named = new RegExp(`\\b(${schemas.join('|')})\\.[a-z_]+`, 'g')

export function schemaOwners(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/.*\.ts$/).flatMap(([path, text]) => {
    const own = /^src\/(?:modules\/)?([a-z]+)\//.exec(path)?.[1] ?? ''
    const found = queriesIn(text).flatMap((query) =>
      [...query.matchAll(named)].map(([table, schema]) => ({ table, schema })),
    )
    return found.filter(({ schema }) => schema !== own).map(({ table }) => `${path} names ${table} in SQL`)
  })
}

export function modulesKeepSqlInOnePlace(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/modules\/.*\.ts$/)
    .filter(([path, text]) => !path.endsWith('/store.ts') && queriesIn(text).length > 0)
    .map(([path]) => `${path} holds SQL, which belongs into store.ts`)
}

export function webHasNoSql(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/(web|engine|kernel|browser)\/.*\.ts$/).flatMap(([path, text]) =>
    queriesIn(text).some((query) => /\b(from|into|update)\b/.test(query)) ? [`${path} holds SQL`] : [],
  )
}

/** The text of each `sql` template, without what is put into it. */
function queriesIn(text: string): string[] {
  return [...codeOf(text).matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].map(([, query]) =>
    query!.replace(/\$\{[^}]*\}/g, ''),
  )
}
