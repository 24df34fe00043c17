/** Named examples of every component; the page `/ui`, its tests and its pictures are made of them. */
import { html, type Markup, trusted } from '#kernel'
import { button } from './button.ts'
import { documentCard, lifeEventCard, serviceRow } from './cards.ts'
import { checkboxes, declaration, radios, select } from './choices.ts'
import {
  details,
  emptyState,
  factList,
  messageList,
  noticeBanner,
  qrFigure,
  summaryList,
  table,
  tag,
} from './content.ts'
import { dateFields, fileUpload, textarea, textField, yearSpan } from './fields.ts'
import { figureExamples } from './figures/examples.ts'
import { errorSummary } from './form.ts'
import { relayLine, steps } from './relay-line.ts'
import { searchBox } from './search-box.ts'
import { slots } from './slots.ts'
import type { View } from './view.ts'

export type Example = {
  readonly component: string
  readonly shown: readonly (readonly [name: string, example: Markup])[]
}

const sampleQr = trusted(
  '<svg class="qr" viewBox="0 0 9 9" role="img" aria-label="QR"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7z"/></svg>',
)

function timeExamples({ t }: View): Example[] {
  const options = ['25', '26'].flatMap((day) =>
    ['09:00', '09:20', '09:40'].map((time) => ({ value: `${day} ${time}`, label: time, group: `2026.11.${day}` })),
  )
  const free = { name: 'ui-slot', label: t('office.time'), options, value: '25 09:20' }
  return [
    {
      component: 'year-span',
      shown: [
        [
          'empty',
          yearSpan({
            name: 'ui-years',
            label: t('service.time'),
            labels: { from: t('frame.year-from'), to: t('frame.year-to') },
          }),
        ],
      ],
    },
    {
      component: 'slots',
      shown: [['two days', slots({ ...free, count: (count) => t('journey.slot-free', { count }) })]],
    },
  ]
}

export function examples(view: View): Example[] {
  const { t } = view
  const options = [
    { value: 'a', label: t('service.for-self') },
    { value: 'b', label: t('service.for-child'), hint: t('service.free'), group: t('service.who') },
  ]
  const wrong = t('question.choice-empty')
  return [
    {
      component: 'button',
      shown: [
        ['primary', button({ label: t('service.start'), icon: 'arrow-right' })],
        ['secondary', button({ label: t('apply.again'), kind: 'secondary' })],
        ['warning', button({ label: t('me.sessions-close'), kind: 'warning' })],
        ['link', button({ label: t('search.start'), href: '#button' })],
      ],
    },
    {
      component: 'search-box',
      shown: [['with a hint', searchBox(view, { action: '#search-box', hint: t('home.search-hint') })]],
    },
    {
      component: 'error-summary',
      shown: [
        [
          'one mistake',
          errorSummary(view, [{ field: 'ui-phone', code: 'question.phone-shape', params: { example: '9911 2202' } }]),
        ],
      ],
    },
    {
      component: 'text-field',
      shown: [
        [
          'with a hint',
          textField({
            name: 'ui-number',
            label: t('signin.register-number'),
            hint: t('signin.register-number-hint', { example: '91052824' }),
            width: 'medium',
          }),
        ],
        [
          'wrong',
          textField({
            name: 'ui-phone',
            label: t('demo.to'),
            error: t('question.phone-shape', { example: '9911 2202' }),
            value: '9911',
            width: 'medium',
          }),
        ],
      ],
    },
    {
      component: 'textarea',
      shown: [['empty', textarea({ name: 'ui-long', label: t('verify.text'), hint: t('verify.text-hint'), rows: 3 })]],
    },
    {
      component: 'radios',
      shown: [
        ['two', radios({ name: 'ui-whom', label: t('apply.person'), options, value: 'a' })],
        ['wrong', radios({ name: 'ui-whom-wrong', label: t('apply.person'), options, error: wrong })],
      ],
    },
    {
      component: 'checkboxes',
      shown: [['two', checkboxes({ name: 'ui-several', label: t('service.who'), options, values: ['b'] })]],
    },
    {
      component: 'select',
      shown: [['empty', select({ name: 'ui-select', label: t('frame.address-1'), options, empty: t('frame.choose') })]],
    },
    {
      component: 'date-fields',
      shown: [
        [
          'wrong year',
          dateFields({
            name: 'ui-date',
            label: t('documents.issued'),
            labels: { year: t('frame.year'), month: t('frame.month'), day: t('frame.day') },
            error: t('question.date-year-shape'),
            wrong: 'ui-date-year',
            values: { year: '26' },
          }),
        ],
      ],
    },
    ...[...timeExamples(view), ...figureExamples(view)],
    {
      component: 'file-upload',
      shown: [
        [
          'PDF',
          fileUpload({
            name: 'ui-file',
            label: t('verify.file'),
            hint: t('verify.file-hint'),
            accept: 'application/pdf',
          }),
        ],
      ],
    },
    {
      component: 'declaration',
      shown: [
        ['unticked', declaration({ name: 'ui-declaration', label: t('apply.purpose'), statement: t('apply.reads') })],
      ],
    },
    {
      component: 'relay-line',
      shown: [
        [
          'on its way',
          relayLine([
            { label: t('application.station-sent'), note: '09:12', state: 'done' },
            { label: t('application.station-reading-now'), state: 'now' },
            { label: t('application.station-sealed'), state: 'next' },
          ]),
        ],
        [
          'late',
          relayLine([
            { label: t('application.station-sent'), state: 'done' },
            { label: t('application.station-reading-now'), note: t('application.late'), state: 'late' },
          ]),
        ],
      ],
    },
    { component: 'steps', shown: [['three of five', steps({ at: 3, of: 5, label: '3 / 5' })]] },
    {
      component: 'notice-banner',
      shown: (['info', 'success', 'warning', 'error'] as const).map(
        (kind) =>
          [
            kind,
            noticeBanner({ kind, title: t('verify.genuine-title'), body: html`<p>${t('verify.genuine-note')}</p>` }),
          ] as const,
      ),
    },
    {
      component: 'tag',
      shown: (['info', 'success', 'warning', 'error'] as const).map(
        (kind) => [kind, tag({ label: t('documents.state-valid'), kind })] as const,
      ),
    },
    {
      component: 'fact-list',
      shown: [
        [
          'two',
          factList([
            {
              label: t('service.time'),
              value: t('service.time-minutes', { minutes: 1 }),
              note: t('service.promise-rule'),
            },
            { label: t('service.price'), value: t('service.free') },
          ]),
        ],
      ],
    },
    {
      component: 'summary-list',
      shown: [
        [
          'two',
          summaryList([
            { label: t('documents.number'), value: '2026-D-0000123-K' },
            { label: t('documents.holder'), value: view.platformName },
          ]),
        ],
      ],
    },
    {
      component: 'service-row',
      shown: [
        [
          'two',
          html`<ul class="service-rows">${[serviceRow({ title: t('home.check'), href: '#service-row', icon: 'scan-line', note: t('home.check-note') }), serviceRow({ title: t('home.who-read'), href: '#service-row', icon: 'eye' })]}</ul>`,
        ],
      ],
    },
    {
      component: 'life-event-card',
      shown: [
        [
          'two',
          html`<ul class="cards">${[lifeEventCard({ title: t('help.title'), href: '#life-event-card', icon: 'baby' }), lifeEventCard({ title: t('home.cannot'), href: '#life-event-card', icon: 'heart' })]}</ul>`,
        ],
      ],
    },
    {
      component: 'document-card',
      shown: (['valid', 'expired', 'revoked'] as const).map(
        (state) =>
          [
            state,
            html`<ul class="cards-list">${documentCard({ title: t('home.sample-1'), holder: view.platformName, number: '2026-D-0000123-K', href: '#document-card', state, note: t(`documents.state-${state}`) })}</ul>`,
          ] as const,
      ),
    },
    {
      component: 'qr-figure',
      shown: [
        [
          'small',
          qrFigure({
            svg: sampleQr,
            title: t('documents.qr-title'),
            caption: t('documents.qr-note', { host: 'localhost' }),
          }),
        ],
      ],
    },
    {
      component: 'table',
      shown: [
        [
          'two rows',
          table({
            caption: t('apply.reads'),
            columns: [t('apply.register'), t('apply.fields')],
            rows: [
              ['A', 'B'],
              ['C', 'D'],
            ],
          }),
        ],
      ],
    },
    {
      component: 'message-list',
      shown: [
        [
          'one new',
          messageList([
            { text: t('notice.signed-in'), time: '09:12', unread: true, note: t('me.messages-sms') },
            { text: t('notice.signed-in'), time: '09:10', unread: false },
          ]),
        ],
      ],
    },
    {
      component: 'details',
      shown: [['closed', details({ summary: t('service.law'), body: html`<p>${t('service.source')}</p>` })]],
    },
    {
      component: 'empty-state',
      shown: [
        [
          'with a way on',
          emptyState({
            title: t('documents.list-empty'),
            body: t('documents.list-empty-note'),
            action: { label: t('search.title-empty'), href: '#empty-state' },
          }),
        ],
      ],
    },
  ]
}
