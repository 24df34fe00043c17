/**
 * Checking for anyone: documents and receipts, on the device where there is script, by the platform where there is none,
 * and without a network by what the device keeps. No account, nothing of it written down.
 */
import { getCookie } from 'hono/cookie'
import { sheetOf } from '#verify'
import { type C, contextOf, type Edge, goTo, type RouteAdder, show, viewOf, withLanguage } from '../edge.ts'
import { readFormWithFile, textOf } from '../form.ts'
import { languageCookie } from '../language.ts'
import { routes } from '../routes.ts'
import { showShared } from '../show-shared.ts'
import { answerPage } from './answer-page.ts'
import { openDeskFiles } from './files.ts'
import { verifyGiven } from './given.ts'
import { askPage } from './page.ts'

const textMost = 20_000

export const verifyRoutes: RouteAdder = (app, { edge, pages }) => {
  const files = openDeskFiles(edge)

  app.get(routes.verify, async (c) => {
    const lists = await files.named(c.var.language)
    return showShared(c, pages, { render: (view) => askPage(view, { lists }) })
  })
  app.get(routes.verifyRoot, (c) => files.root(c))
  app.get(routes.verifyWords, (c) => files.words(c))
  app.get(routes.verifyPack, (c) => files.pack(c))
  app.get(routes.verifyFile, async (c) => files.alone(c, await viewOf(c)))
  for (const short of routes.verifyShort) app.get(short, (c) => goToVerify(c, edge))

  app.post(routes.verify, async (c) => {
    const { fields, file } = await readFormWithFile(c)
    const text = textOf(fields, 'text').trim().slice(0, textMost)
    const view = await viewOf(c)
    if (!file && text === '') {
      const issues = [{ field: 'pdf', code: 'verify.empty' }]
      return show(c, view, askPage(view, { issues, lists: await files.named(c.var.language) }), 422)
    }
    const answer = await verifyGiven(contextOf(c), file ? file.bytes : text, files.packNow)
    return show(c, view, answerPage(view, sheetOf(answer, files.wordsIn(c.var.language))))
  })
}

/** The link in a QR leads here; what stands behind its `#` the browser keeps, and takes along. */
function goToVerify(c: C, { nation: { country } }: Edge): Response {
  const chosen = country.languages.find(({ code }) => code === getCookie(c, languageCookie))
  return chosen ? c.redirect(withLanguage(routes.verify, chosen.code, country), 302) : goTo(c, routes.verify)
}
