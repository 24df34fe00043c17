/** Sizes past which a file, a function or a folder is two of them. The source is formatted, so a body ends at its indent. */
import { dirname } from 'node:path/posix'
import { codeOf, type Tree } from './tree.ts'

const linesMax = 400
const testLinesMax = 500
const definitionLinesMax = 500
const functionLinesMax = 70
const parametersMax = 4
const filesMax = 25
/** Functions that were longer before this wall stood; a number here only ever becomes smaller. */
const longer: Readonly<Record<string, number>> = {
  'src/web/ui/examples.ts': 263,
}
const forbidden = ['utils', 'helpers', 'common', 'shared', 'lib', 'core', 'types', 'interfaces']
/** Folders in which a file is a row of a long list. */
const rowAFile = /^(src\/engine\/questions|mongolia\/(services|registers)|simulators\/registers\/records|promises)\//
const script = /\.(ts|js)$/

export function fileLengths(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (!script.test(path)) return []
    const most = path.endsWith('.test.ts')
      ? testLinesMax
      : path.startsWith('mongolia/services/')
        ? definitionLinesMax
        : linesMax
    const lines = text.split('\n').length - 1
    return lines > most ? [`${path} has ${lines} lines, at most ${most}`] : []
  })
}

/** Where a function begins; a contract is a suite of tests, as long as there are rules in it. */
const opening = /^(\s*)(?:export )?(?:async )?(?:function\b(?! \w+Contract\()|(?:const|let) [\w$]+ = .*=> \{$)/

export function functionLengths(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => (script.test(path) ? longFunctions(path, text) : []))
}

function longFunctions(path: string, text: string): string[] {
  const lines = text.split('\n')
  const most = longer[path] ?? functionLinesMax
  return lines.flatMap((line, start) => {
    const indent = opening.exec(line)?.[1]
    if (indent === undefined) return []
    const end = lines.findIndex((other, at) => at >= start && new RegExp(`^${indent}\\}[,)]*$`).test(other))
    const length = end - start + 1
    return length > most ? [`${path}:${start + 1} is ${length} lines long, at most ${most}`] : []
  })
}

export function parameterCounts(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (!script.test(path)) return []
    const code = codeOf(text)
    return [...code.matchAll(/\bfunction (\w+)[^(]*\(/g)].flatMap(({ 0: head, 1: name, index }) => {
      const count = parametersAt(code, index + head.length)
      return count > parametersMax ? [`${path} ${name} takes ${count} parameters, at most ${parametersMax}`] : []
    })
  })
}

/** How many parameters stand from `start` to the bracket that closes them. */
function parametersAt(code: string, start: number): number {
  let depth = 0
  let commas = 0
  for (let at = start; at < code.length; at++) {
    const letter = code[at]!
    if ('([{'.includes(letter) || (letter === '<' && code[at - 1] !== ' ')) depth++
    else if (letter === '>' && code[at - 1] !== '=' && depth > 0) depth--
    else if (')]}'.includes(letter) && depth-- === 0) {
      const inside = code.slice(start, at).trim()
      return inside === '' ? 0 : commas + (inside.endsWith(',') ? 0 : 1)
    } else if (letter === ',' && depth === 0) commas++
  }
  return 0
}

export function folderSizes(tree: Tree): string[] {
  const count = new Map<string, number>()
  for (const path of tree.keys()) {
    if (!script.test(path) || rowAFile.test(path)) continue
    const folder = dirname(path)
    count.set(folder, (count.get(folder) ?? 0) + (path.endsWith('.test.ts') ? 0 : 1))
  }
  return [...count].flatMap(([folder, files]) =>
    files > filesMax ? [`${folder} holds ${files} files, at most ${filesMax}`] : [],
  )
}

export function folderNames(tree: Tree): string[] {
  const folders = new Set([...tree.keys()].map((path) => dirname(path)))
  return [...folders].flatMap((folder) => {
    const bad = folder
      .split('/')
      .find((name) => forbidden.includes(name) || (name === 'services' && folder.startsWith('src')))
    return bad ? [`${folder}: "${bad}" says nothing about what is inside`] : []
  })
}

export function fileNames(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name) || path.startsWith('db/migrations/')
      ? []
      : [`${path} is not kebab-case`]
  })
}
