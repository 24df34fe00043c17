import { fromCanonical, openKeyList, openStatusList, openReceipt, readPolicy, fromHex, openCredential, readPdf } from '#verify'
import { startWhole } from './test/platform.ts'
import { takeReference, askAt, cookieOf, proofOf, posted } from './test/asking.ts'
const platform = await startWhole()
const ask = askAt(platform.origin)
const visitor = await platform.visitorAs('Сарангэрэл')
const own = async (p: string) => Buffer.from(await (await ask(p, { headers: { cookie: cookieOf(visitor) } })).arrayBuffer())
const pdf = await own(`${await takeReference(visitor, 'id-card-reference')}/pdf`)
const root = fromHex((await (await ask('/verify/root')).text()).trim())
for (let i = 0; i < 3; i++) {
  const [, keys, lists] = fromCanonical<any>(new Uint8Array(await (await ask('/verify/pack')).arrayBuffer()))
  const kl = openKeyList(keys, root)
  console.log(kl.at, kl.keys.map((k) => [k.agency, k.use, k.from]), lists.length, Math.floor(new Date().getTime() / 1000))
  for (const l of lists) try { const o = openStatusList(l, kl.keys); console.log('list', o.list, o.at, o.until) } catch (e) { console.log((e as Error).message) }
  const r = readPdf(pdf, kl) as any
  console.log(r.kind, openCredential(r.credential, 'MN1:').claims.status)
  await new Promise((ok) => setTimeout(ok, 6000))
  if (i === 0) {
    const path = await proofOf(visitor); const text = (await own(path)).toString()
    try { console.log(openReceipt(text, readPolicy(kl.policy)).seen) } catch (e) { console.log('receipt', (e as Error).message, text.length, text.slice(0, 60)) }
    const page = await (await ask('/en/verify', posted({ text }))).text(); console.log(/<h1[^>]*>([^<]*)/.exec(page)?.[1], kl.policy.length)
    console.log(JSON.stringify(text.slice(-200)))
  }
}
await platform.stop()
