/** What rows measure with, each made when the first row asks for it, and all of it ended with the run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Load, startLoad } from './load.ts'
import { type OwnPlatform, startOwn } from './own-platform.ts'
import { type RawServer, startRaw } from './raw.ts'
import { openWorld, type World } from './world.ts'

export type Setting = {
  /** The long form: larger numbers. */
  readonly full: boolean
  /** A folder for whatever the run writes; gone afterwards. */
  readonly folder: string
  readonly platform: () => Promise<OwnPlatform>
  readonly world: () => Promise<World>
  readonly load: () => Promise<Load>
  readonly raw: () => Promise<RawServer>
  readonly stop: () => Promise<void>
}

export function openSetting({ full }: { full: boolean } = { full: false }): Setting {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const closers: (() => Promise<void>)[] = []
  function once<Part extends { stop: () => Promise<void> }>(make: () => Promise<Part>): () => Promise<Part> {
    let part: Promise<Part> | undefined
    return () => {
      part ??= make().then((made) => {
        closers.push(made.stop)
        return made
      })
      return part
    }
  }
  const platform = once(() => startOwn(join(folder, 'data')))
  return {
    full,
    folder,
    platform,
    world: once(async () =>
      openWorld((await platform()).databaseUrl, { folder: join(folder, 'world'), name: 'bench' }),
    ),
    load: once(async () => startLoad()),
    raw: once(startRaw),
    stop: async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
