import type { OptionsRead } from '#applications'
import type { Service } from '#catalogue'
import type { Nation } from '#engine'
import { html, inLanguage, type Markup } from '#kernel'
import { button, noticeBanner, type View } from '#ui'
import { routes } from '../../routes.ts'

type Problem = {
  readonly service: Service
  readonly nation: Nation
  readonly problem: NonNullable<OptionsRead['problem']>
}

/** A register that has nothing to choose from: what it means, and the way on. */
export function registerProblem(view: View, { service, nation, problem }: Problem): Markup {
  const { t } = view
  const params = registerInWords(view, { nation, id: problem.register })
  return html`${noticeBanner({
    kind: 'warning',
    title: t('apply.options-none-title', params),
    body: html`<p>${t('apply.options-none', params)}</p>`,
  })}
  ${button({ label: t('apply.try-again'), href: view.url(routes.apply(service.id)) })}`
}

/** A register and the agency it belongs to, by name. */
function registerInWords({ language }: View, { nation, id }: { nation: Nation; id: string }) {
  const register = nation.registers.find((one) => one.id === id)!
  const agency = nation.agencies.find((one) => one.id === register.agency)
  return {
    register: nation.registerTranslations[language]?.[register.id] ?? register.title,
    agency: agency ? inLanguage(agency.name, language) : '',
  }
}
