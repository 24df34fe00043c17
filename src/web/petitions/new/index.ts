/**
 * Writing to the state: a question a page until it is known who answers, which needs nobody's name; then the words, of
 * whoever is signed in; then a last look. Sent twice, it is there once; and a session that ends meanwhile loses no word.
 */
import { citizenOf } from '#identity'
import { takePetition } from '#petitions'
import { transact } from '#platform'
import { type App, type C, contextOf, goTo, type RouteAdder, show, viewOf } from '../../edge.ts'
import { readFormToKeep, textOf } from '../../form.ts'
import { routes } from '../../routes.ts'
import { addressOf, type Choice, choiceIn, nextAsked } from './choice.ts'
import { aboutOf, draftOf, toTake, writtenIn } from './draft.ts'
import { showKept } from './kept.ts'
import { questionPage } from './questions.ts'
import { checkPage, type Draft, writePage } from './write-page.ts'

export const newRoutes: RouteAdder = (app) => {
  app.get(routes.petitionNew, async (c) => {
    const choice = await chosenIn(c)
    const whole = wholeOf(c, choice)
    if (!whole) return showQuestion(c, choice)
    const written = { key: c.var.edge.base.ids.uuid(), text: '', file: '' }
    return showWriting(c, await draftOf(c, { choice: whole, written, issues: [] }))
  })
  addSending(app)
}

function addSending(app: App): void {
  app.post(routes.petitionNew, async (c) => {
    const sent = await readFormToKeep(c)
    if (!c.var.session || !sent.isOfSession) return showKept(c, sent)
    const ctx = contextOf(c)
    citizenOf(ctx.actor)
    const choice = await chosenIn(c)
    const whole = wholeOf(c, choice)
    if (!whole) return goTo(c, addressOf(choice))
    const { written, issues } = await writtenIn(ctx, sent)
    const step = textOf(sent.fields, 'step')
    const draft = await draftOf(c, { choice: whole, written, issues: step === 'write' ? [] : issues })
    if (step === 'write' || issues.length > 0) return showWriting(c, draft)
    if (step !== 'send') return show(c, await viewOf(c, 'help'), checkPage(await viewOf(c, 'help'), draft))
    const given = toTake(draft, await aboutOf(ctx, whole))
    const isPublic = textOf(sent.fields, 'isPublic') === 'yes'
    const { petitionId } = await transact(ctx, (ctx) => takePetition(ctx, { ...given, isPublic }))
    return goTo(c, routes.petition(petitionId))
  })
}

/** The choices; an application that is not the person's own ends here. */
async function chosenIn(c: C): Promise<Choice> {
  const choice = choiceIn(c.var.edge.nation, (name) => c.req.query(name))
  if (choice.application) await aboutOf(contextOf(c), choice)
  return choice
}

/** The choices once nothing more has to be asked. */
function wholeOf(c: C, choice: Choice): Draft['choice'] | undefined {
  const { kind, subject } = choice
  return kind && subject && !nextAsked(c.var.edge.nation, choice) ? { ...choice, kind, subject } : undefined
}

async function showQuestion(c: C, choice: Choice): Promise<Response> {
  const { nation } = c.var.edge
  const asked = nextAsked(nation, choice)!
  const isMissing = c.req.query('asked') === asked
  const view = await viewOf(c, 'help')
  return show(c, view, questionPage(view, { nation, choice, asked, isMissing }), isMissing ? 422 : 200)
}

async function showWriting(c: C, draft: Draft): Promise<Response> {
  const view = await viewOf(c, 'help')
  return show(c, view, writePage(view, draft), draft.issues.length > 0 ? 422 : 200)
}
