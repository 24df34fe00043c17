/** The process of `reaching.ts` that plans and sends: the platform's own jobs at the platform's own worker. */
import { type Clock, minute, randomIds } from '#kernel'
import { openSmsGateway } from '#notices'
import { type Context, type Outside, openDatabase, openKeyStore, silentLog, startWorker } from '#platform'
import { jobs } from '../../src/modules/alerts/subscribe/jobs.ts'
import { system, testNow } from '../harness.ts'

const { url, smsUrl, secret, keysFolder, perSecond, life } = JSON.parse(process.argv[2]!) as {
  url: string
  smsUrl: string
  secret: string
  keysFolder: string
  perSecond: number
  life: number
}
const begins = new Date(testNow).getTime() + life * minute
const clock: Clock = { now: () => new Date(begins + performance.now()) }
const outside = {
  keys: openKeyStore(keysFolder),
  sms: openSmsGateway({ url: smsUrl, secret, from: '1414', perSecond }),
} as unknown as Outside
const database = openDatabase({ url })
const ctx: Context = { db: database, actor: system, clock, ids: randomIds, outside, log: silentLog }
await startWorker(ctx, database, jobs)
