/**
 * `node bin/boot.js <name>` runs `bin/<name>.ts`: brings the packages that are missing, finds a Node that reads
 * TypeScript, and steps aside. Plain JavaScript for Node 20, so that a machine needs nothing else.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './install.js'

const nodeLeast = 20
/** Reads TypeScript without a flag. */
const nodeWanted = 24
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const cache = join(root, '.cache/compiled')
const platform = `${process.platform}-${process.arch}`
/** Names that do without the tools of development. */
const withoutTools = new Set(['start', 'seed', 'sign', 'root', 'reports', 'verify'])

const lookEveryMs = 300

const [name = '', ...args] = process.argv.slice(2)
try {
  if (process.env.npm_lifecycle_event) endWithParent()
  checkName()
  const major = Number(process.versions.node.split('.')[0])
  if (major < nodeLeast)
    throw new Error(`Node ${process.versions.node} is too old: install Node ${nodeLeast} or newer and start again.`)
  await install(root, { withTools: !withoutTools.has(name), say: (line) => console.error(line) })
  if (major >= nodeWanted) await runHere()
  else runThere(join(root, `node_modules/node-${platform}/bin/node`))
} catch (error) {
  fail(error)
}

function checkName() {
  const names = readdirSync(join(root, 'bin'))
    .filter((file) => /^[\w-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
  if (!names.includes(name)) throw new Error(`There is no "${name}" to run: choose one of ${names.join(', ')}.`)
}

/** npm runs us in a shell and passes a signal to the shell alone: when our parent is gone, that signal was for us. */
function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  watch.unref()
}

function fail(error) {
  console.error(error.message)
  process.exitCode = 1
}

/** In this process: its Node is new enough. */
async function runHere() {
  module.enableCompileCache?.(cache)
  process.argv = [process.argv[0], join(root, 'bin', `${name}.ts`), ...args]
  await import(pathToFileURL(process.argv[1]).href)
}

/** In a child, by the Node that came as a package; signals and the exit code pass through. */
function runThere(node) {
  if (!existsSync(node))
    throw new Error(
      `Node ${nodeWanted} or newer is needed, and there is no package of it for ${platform}: install it and start again.`,
    )
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  // The channel tells the child when this process is gone, even by kill -9.
  const child = spawn(node, [join(root, 'bin', `${name}.ts`), ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () =>
    fail(
      new Error(
        `The Node that came as a package does not run on ${platform}: install Node ${nodeWanted} or newer and start again.`,
      ),
    ),
  )
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
