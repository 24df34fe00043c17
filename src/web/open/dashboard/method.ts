/** How it is counted: each measure by name, sentence and rule, made from the measures themselves. */
import { html } from '#kernel'
import { groupLeast, measures, notMeasured } from '#openness'
import { type PageContent, summaryList, type View } from '#ui'
import { dateText } from '../../format.ts'
import { routes } from '../../routes.ts'

export function methodPage({ t, url, language }: View): PageContent {
  return {
    title: t('open.method'),
    back: { href: url(routes.open), label: t('open.title') },
    main: html`<h1>${t('open.method')}</h1><p class="lead">${t('open.method-lead')}</p>
      <h2>${t('open.method-few')}</h2><p>${t('open.method-few-1', { count: groupLeast })}</p><p>${t('open.method-few-2', { count: groupLeast })}</p><p>${t('open.method-few-3')}</p>
      <h2>${t('open.method-people')}</h2><p>${t('open.method-people-note')}</p>
      <h2>${t('open.method-measures')}</h2>
      ${measures.map(
        ({ id, unit, since, better }) => html`<section id="${id}"><h3>${t(`open.measure-${id}`)}</h3>
        ${summaryList([
          { label: t('open.method-says'), value: t(`open.measure-${id}-says`) },
          { label: t('open.method-how'), value: t(`open.measure-${id}-how`) },
          { label: t('open.method-unit'), value: t(`open.unit-${unit}`) },
          { label: t('open.method-better'), value: t(`open.better-${better}`) },
          { label: t('open.method-since'), value: since ? dateText(since, language) : t('open.method-always') },
        ])}</section>`,
      )}
      ${
        notMeasured.length > 0 &&
        html`<h2>${t('open.method-not-yet')}</h2><p>${t('open.method-not-yet-note')}</p>
      <ul>${notMeasured.map((what) => html`<li>${t(`open.not-yet-${what}`)}</li>`)}</ul>`
      }`,
  }
}
