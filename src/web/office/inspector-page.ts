import type { Office, Officer } from '#agencies'
import type { Catalogue } from '#catalogue'
import type { Nation } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { type Flag, type FlagRule, findings, type LookedAt } from '#oversight'
import type { Receipt } from '#transparency'
import { button, emptyState, form, noticeBanner, radios, summaryList, table, tag, type View } from '#ui'
import { timeText } from '../format.ts'
import { fieldsInWords, readsInWords } from '../portal/reads-in-words.ts'
import { routes } from '../routes.ts'
import type { OfficePage } from './frame.ts'

type Flags = {
  readonly flags: readonly Flag[]
  readonly counts: readonly { rule: FlagRule; count: number }[]
  readonly rule: FlagRule | undefined
  readonly isOpen: boolean
  readonly officers: ReadonlyMap<string, Officer>
  readonly nation: Nation
}

/** Odd readings: which rule, which officer, when; nothing of whom. */
export function flagsPage(view: View, { flags, counts, rule, isOpen, officers, nation }: Flags): OfficePage {
  const { t, url, language } = view
  const link = (query: Readonly<Record<string, string>>) =>
    url(`${routes.officeInspector}?${new URLSearchParams({ ...(isOpen ? {} : { state: 'cleared' }), ...query })}`)
  const last = flags.at(-1)
  return {
    at: 'inspector',
    title: t('oversight.title'),
    main: html`<h1>${t('oversight.title')}</h1>
      <p class="lead">${t('oversight.lead')}</p>
      <nav aria-label="${t('oversight.rules')}"><ul class="tags">
        ${counts.map((one) => html`<li><a href="${link({ rule: one.rule })}">${t(`oversight.rule-${one.rule}`)} (${one.count})</a></li>`)}
      </ul></nav>
      <p>${
        isOpen
          ? html`<a href="${url(`${routes.officeInspector}?state=cleared`)}">${t('oversight.see-cleared')}</a>`
          : html`<a href="${url(routes.officeInspector)}">${t('oversight.see-open')}</a>`
      }</p>
      ${rule && html`<h2>${t(`oversight.rule-${rule}`)}</h2><p>${t(`oversight.rule-${rule}-note`)}</p>`}
      ${flags.length === 0 && emptyState({ title: t('oversight.none') })}
      ${
        flags.length > 0 &&
        table({
          columns: [t('oversight.when'), t('oversight.rule'), t('oversight.officer'), ''],
          rows: flags.map((flag) => [
            timeText(flag.readAt, language, nation.country),
            html`${t(`oversight.rule-${flag.rule}`)} ${flag.finding && findingTag(view, flag.finding)}`,
            officers.get(flag.officerId)?.number,
            html`<a href="${url(routes.officeFlag(flag.id))}">${t('oversight.open')}</a>`,
          ]),
        })
      }
      ${flags.length >= 50 && html`<p><a href="${link({ ...(rule && { rule }), before: last!.id })}">${t('me.older')}</a></p>`}`,
  }
}

function findingTag({ t }: View, finding: NonNullable<Flag['finding']>): Markup {
  const kinds = { justified: 'success', mistake: 'warning', unjustified: 'error' } as const
  return tag({ kind: kinds[finding], label: t(`oversight.finding-${finding}`) })
}

type OneFlag = LookedAt & {
  readonly officers: ReadonlyMap<string, Officer>
  readonly office: Office
  readonly nation: Nation
  readonly catalogue: Catalogue
}

/** One odd reading with its trail; what was read is named by its fields, the person and what it said are not there. */
export function flagPage(view: View, shown: OneFlag): OfficePage {
  const { t, url, language } = view
  const { flag, receipt, looks, officers, office, nation } = shown
  return {
    at: 'inspector',
    title: t(`oversight.rule-${flag.rule}`),
    back: { href: url(routes.officeInspector), label: t('oversight.title') },
    main: html`<h1>${t(`oversight.rule-${flag.rule}`)}</h1>
      <p class="lead">${t(`oversight.rule-${flag.rule}-note`)}</p>
      ${flag.finding && noticeBanner({ kind: 'info', title: t(`oversight.finding-${flag.finding}`) })}
      <p class="hint">${t('oversight.look-leaves')}</p>
      ${summaryList([
        { label: t('oversight.officer'), value: officers.get(flag.officerId)?.number },
        { label: t('oversight.office'), value: inLanguage(office.name, language) },
        ...readingRows(view, receipt, shown),
        ...(receipt.secretUntil
          ? [{ label: t('oversight.secret'), value: timeText(receipt.secretUntil, language, nation.country) }]
          : []),
        {
          label: t('oversight.told'),
          value: flag.toldAt ? timeText(flag.toldAt, language, nation.country) : t('oversight.not-told'),
        },
      ])}
      ${!flag.clearedAt && findingForm(view, flag)}
      <h2>${t('oversight.trail')}</h2>
      ${table({
        columns: [t('oversight.when'), t('oversight.officer'), t('oversight.did')],
        rows: looks.map(({ at, officerId, did }) => [
          timeText(at, language, nation.country),
          officers.get(officerId)?.number,
          t(`oversight.did-${did}`),
        ]),
      })}`,
  }
}

/** What a reading was, without whom it was about. */
export function readingRows(
  view: View,
  receipt: Receipt,
  { nation, catalogue }: Pick<OneFlag, 'nation' | 'catalogue'>,
) {
  const { t, language } = view
  const { register, operation, service, purpose, law, at, applicationId } = receipt
  const found = nation.registers.find(({ id }) => id === register)?.operations[operation]
  const said = found ? readsInWords([{ ...receipt, many: false, inputs: {} }], { nation, language, t })[0] : undefined
  const fields = fieldsInWords(receipt, { nation, catalogue, language }).join('; ')
  const title = catalogue.byId(service)?.in[language]?.title
  return [
    { label: t('oversight.when'), value: timeText(at, language, nation.country) },
    {
      label: t('me.access-what'),
      value: said ? `${said.what}: ${fields}` : fields,
    },
    { label: t('me.access-why'), value: [title, t(`apply.purpose-${purpose}`)].filter(Boolean).join(' · ') },
    { label: t('me.access-law'), value: law ?? '–' },
    { label: t('oversight.case'), value: t(applicationId ? 'oversight.with-case' : 'oversight.without-case') },
  ]
}

function findingForm(view: View, { id }: Flag): Markup {
  const { t, url } = view
  const options = findings.map((value) => ({ value, label: t(`oversight.finding-${value}`) }))
  const fields = html`${radios({ name: 'finding', label: t('oversight.finding'), options })} ${button({ label: t('oversight.clear') })}`
  return form(view, { action: url(routes.officeFinding(id)), fields })
}
