/** The link in a document's QR where there is no network: it leads to the check page in a language that is on the device. */
import { goTo, inPath, type World } from './world.ts'

const page = '/verify'

/** Where the link leads; what stands behind its `#` the browser takes along. */
export async function checkLink(world: World, request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const paths = world.nation.country.languages.map(({ code }) => inPath(world, page, code))
    const kept = await Promise.all(paths.map((path) => caches.match(path)))
    return goTo(world, paths.find((_, at) => kept[at]) ?? page)
  }
}
