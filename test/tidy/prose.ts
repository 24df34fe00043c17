/** What is said in the source: nothing left to do, no error swallowed without a word, a sentence on every door of a module. */
import { dirname, join } from 'node:path/posix'
import { codeOf, linesWith, sourceFiles, type Tree } from './tree.ts'

const unfinished = /\b(?:TOD[O]|FIXM[E]|XX[X])\b/
const swallowed = /\bcatch(?: \([^)]*\))? \{\s*\}/

export function nothingLeftToDo(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    /\.(ts|js|css|sql)$/.test(path) ? linesWith(path, text, unfinished, 'leaves something to do') : [],
  )
}

export function noEmptyCatch(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    /\.(ts|js)$/.test(path) && swallowed.test(text) ? [`${path} swallows an error without a word`] : [],
  )
}

export function noDefaultExports(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    /\.ts$/.test(path) && !/^mongolia\/services\/|\.d\.ts$/.test(path)
      ? linesWith(path, codeOf(text), /^export default\b/, 'exports a default')
      : [],
  )
}

const face = /^src\/(?:kernel|engine|platform|modules\/\w+)\/index\.ts$/

/** A face opens with its chapter heading. */
export function facesHaveHeadings(tree: Tree): string[] {
  return sourceFiles(tree, face).flatMap(([path, text]) => (text.startsWith('/**') ? [] : [`${path} has no heading`]))
}

export function facesAreDescribed(tree: Tree): string[] {
  return sourceFiles(tree, face).flatMap(([path, text]) =>
    [...text.matchAll(/^export (?:\*|\{([^}]*)\}) from '([^']+)'/gm)].flatMap(([, names, from]) => {
      const target = join(dirname(path), from!)
      const wanted = names?.split(',').map((name) => name.trim())
      return undescribed(tree.get(target) ?? '')
        .filter((name) => !wanted || wanted.includes(name))
        .map((name) => `${target} exports ${name} without a sentence`)
    }),
  )
}

/** The exported functions that nothing is said of. */
function undescribed(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1]
    return name && !lines[at - 1]?.endsWith('*/') ? [name] : []
  })
}

/** A service is data: no function, nothing computed, one import of the vocabulary. */
export function definitionsAreData(tree: Tree): string[] {
  return sourceFiles(tree, /^mongolia\/services\/(?!cases\/).*\.ts$/).flatMap(([path, text]) => {
    const code = codeOf(text)
    const isData =
      /^import \{ define\w+ \} from '\.\.\/\.\.\/define\.ts'\n\nexport default define\w+\(\{[\s\S]*\}\)\n$/.test(
        code.trimStart(),
      ) &&
      !/=>|\bfunction\b(?!:)|`|\bnew\b(?!:)|\bawait\b|\.\.\./.test(
        code.replace(/'[^']*'/g, "''").replace(/'\.\.\/.*'/g, ''),
      )
    return isData ? [] : [`${path} holds more than data`]
  })
}
