/** Types, style and what nobody uses: the three checks that read the whole source. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Check = { readonly name: string; readonly command: readonly string[] }
export const checks: readonly Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--pretty', 'false'] },
  {
    name: 'style',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=50', '--colors=off'],
  },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
]

/** Runs one check; `output` says what is wrong when it is not `ok`. */
export function runCheck({ command }: Check): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
