/** What a file takes from the world unasked: the environment, the time, chance, the screen. Each has its one home in `src/`. */
import { codeOf, linesWith, sourceFiles, type Tree } from './tree.ts'

type Ambient = { readonly what: string; readonly pattern: RegExp; readonly homes: readonly string[] }

const ambient: readonly Ambient[] = [
  { what: 'process.env', pattern: /\bprocess\.env\b|\{[^}]*\benv\b[^}]*\} = process\b/, homes: ['src/config.ts'] },
  { what: 'Date.now()', pattern: /\bDate\.now\b/, homes: ['src/kernel/ids.ts', 'src/kernel/clock.ts'] },
  { what: 'new Date()', pattern: /\bnew Date\(\)/, homes: ['src/kernel/clock.ts'] },
  { what: 'Math.random()', pattern: /\bMath\.random\b/, homes: [] },
  { what: 'console', pattern: /\bconsole\./, homes: [] },
]

export function takesNothingUnasked(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/.*\.ts$/).flatMap(([path, text]) =>
    ambient.flatMap(({ what, pattern, homes }) =>
      homes.includes(path) ? [] : linesWith(path, codeOf(text), pattern, `takes ${what}`),
    ),
  )
}

/** The nation and the simulators are told the time as everybody else; only what starts and tests them reads the environment. */
export function outsideTakesNothingUnasked(tree: Tree): string[] {
  return sourceFiles(tree, /^(mongolia|simulators)\/.*\.ts$/).flatMap(([path, text]) =>
    ambient
      .filter(({ what }) => what === 'process.env' || what === 'Math.random()')
      .flatMap(({ what, pattern }) => linesWith(path, codeOf(text), pattern, `takes ${what}`)),
  )
}
