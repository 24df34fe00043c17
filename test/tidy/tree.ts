/** The source as the walls see it: the text of every file by its path from the root. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Tree = ReadonlyMap<string, string>
/** A rule over the whole tree: each fault is a line that names the file and what is wrong there. */
export type Wall = (tree: Tree) => string[]

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = '{bin,db,src,mongolia,simulators,test,promises,bench,watch}/**/*.{ts,js,css,sql,json}'

const brokenTrees = 'test/tidy/walls.test.ts'

/** Reads what is kept in the repository; recorded vectors, and the trees that are broken on purpose, apart. */
export function readTree(): Tree {
  const paths = globSync([sources, 'package.json'], { cwd: root, exclude: ['test/vectors/**', brokenTrees] }).sort()
  return new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]))
}

/** The files whose path matches, tests apart. */
export function sourceFiles(tree: Tree, pattern: RegExp): [path: string, text: string][] {
  return [...tree].filter(([path]) => pattern.test(path) && !path.endsWith('.test.ts'))
}

/** The text without comments, its lines still where they were. */
export function codeOf(text: string): string {
  return text
    .replace(/(^|\s)\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** A fault for each line that matches: `path:line what`. */
export function linesWith(path: string, text: string, pattern: RegExp, what: string): string[] {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${what}`] : []))
}

/** What a file imports, as it stands there. */
export function importsOf(text: string): string[] {
  const found = codeOf(text).matchAll(/^(?:import|export)\s(?:[^'`;=]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(([, fixed, late]) => fixed ?? late!)
}
